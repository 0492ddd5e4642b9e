"""What goes into the built program and what stays out, as rules over PyInstaller's lists of files and modules.

PyInstaller collects all of torch and all plugins of Qt, because it cannot know what is loaded by name. The rules below take
out what no path through the studio loads (found by listing `sys.modules` after training, measuring and drawing), and on
Linux what belongs to the system. Put the folder of this file on sys.path to import it.
"""

from __future__ import annotations

import re

NEVER_IMPORTED = [
    "IPython", "PyInstaller", "_pytest", "hypothesis", "importlinter", "grimp", "matplotlib", "mypy", "pandas", "pip", "pytest",
    "pytestqt", "ruff", "scipy", "setuptools", "superqt", "tensorboard", "tkinter", "torchaudio", "torchvision", "triton",
    "wheel", "py", "yaml", "jsonschema", "attr", "attrs", "dateutil", "defusedxml", "lark", "idna",
    # onnx checks by its own arithmetic, without the runtime
    "onnxruntime", "onnxscript", "onnx_ir", "flatbuffers", "onnx.backend",
    "functorch", "networkx", "fsspec", "jinja2", "markupsafe", "pydantic.v1", "numpy.f2py", "pydoc_data",
    "_ssl", "ssl", "_sqlite3", "sqlite3", "readline", "_curses", "curses", "_uuid",  # nothing here talks to a network
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",  # without_opengl.py stands in for them
    "PySide6.QtConcurrent", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtTest",
    "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickControls2", "PySide6.QtQuickWidgets",
    "PySide6.QtSql", "PySide6.QtSvgWidgets", "PySide6.QtUiTools", "PySide6.QtXml",
]

# The optimizers load torch's compiler to keep out of its way, and that loads some of each of these: only the rest can go.
_UNUSED_MODULES = re.compile(
    r"torch\._inductor\.(autoheuristic|codegen|comms|compile_worker|fx_passes|kernel|lookup_table|template_heuristics)(\.|$)"
    r"|torch\._vendor\.quack(\.|$)"
    r"|torch\.(ao\.(ns|pruning)|_export\.serde|utils\.(benchmark|bottleneck|hipify|tensorboard|cpp_extension|model_dump|viz))(\.|$)"
    r"|torch\.distributed\.(_tools|benchmarks|checkpoint|elastic|examples|launcher|optim|pipelining|run|launch|debug)(\.|$)"
    r"|torch\.testing\._internal\.(?!common_dtype$|logging_tensor$|distributed$|distributed\.fake_pg$)"
    r"|torch\.(backends\._nnapi|onnx\._internal\.exporter\._torchlib|package\.analyze\..*benchmark)(\.|$)"
    r"|numpy\.(distutils|tests|.*\.tests)(\.|$)"
    r"|pygments\.lexers\.(?!_mapping$|python$|special$|text$|console$)"
    r"|pyqtgraph\.(canvas|console|dockarea|examples|flowchart|jupyter|opengl)(\.|$)"
    r"|sympy\.(.*\.tests|.*\.benchmarks|testing|physics\.(?!units)|vector|stats|diffgeom|crypto|liealgebras)(\.|$)"
)

_UNUSED_FILES = re.compile(
    r"torch/(include|share|test|testing/_internal)/|torchgen/|numpy/(f2py|.*/tests)/|\.(a|lib|pyi|pyx|pxd|h|cpp|cuh)$"
    r"|torch/bin/(?!torch_shm_manager)"  # torch does not load without that one; the rest are its own tests
    r"|torch/lib/(lib)?(torchbind_test|jitbackend_test|backend_with_compiler|aoti_custom_ops)"
    r"|torch/(?!.*config(_comms|_module)?\.py$).*\.py$"  # modules lie compiled in the archive; torch reads its settings' comments
    r"|torch/.*\.(jinja|html|css|js|yaml|md|txt|cu|hpp|cmake)$"
    r"|PySide6/.*translations/(?!qtbase_zh_CN\.qm$)|PySide6/Qt/qml/"  # of Qt's words those of its dialogs, in our languages
    r"|plugins/(sqldrivers|designer|qmltooling|printsupport|egldeviceintegrations|generic|tls|networkinformation)/"
    r"|plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\."
    r"|plugins/imageformats/(lib)?q(icns|tga|tiff|wbmp|pdf)\."
    r"|plugins/wayland-graphics-integration-client/lib(dmabuf|drm-egl|shm-emulation|vulkan)-server"
    r"|plugins/wayland-shell-integration/lib(fullscreen-shell-v1|ivi-shell|qt-shell|wl-shell-plugin)"
    r"|\.dist-info/(RECORD$|licenses/|sboms/)|hypothesis-.*\.dist-info/|markupsafe-.*\.dist-info/"
)
_UNUSED_LIBRARIES = re.compile(
    r"(lib)?Qt6(Concurrent|Designer|EglFS|EglFs|Help|Pdf|PrintSupport|Qml|Quick|Sql|SvgWidgets|Test|VirtualKeyboard"
    r"|WlShellIntegration|Xml)|opengl32sw"
)

# A system library is bundled only where small and often missing: Qt's ways to X11 that few other programs use, and what
# Python itself was linked to. Everything else has to be the system's own: graphics drivers, fonts and the desktop's bus bring
# theirs into the same process, and two copies of one library in it break either.
_SYSTEM_PLACES = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
_BUNDLED_FROM_SYSTEM = re.compile(
    r"libpython3|libcrypto\.so|libffi\.so|liblzma\.so|libbz2\.so|libmpdec\.so"
    r"|libopenh264\.so"  # films.py asks for it
    r"|libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so|libxkbcommon-x11\.so"
)


def is_module_used(name: str) -> bool:
    """Whether a module, by its full name, goes into the archive."""
    return _UNUSED_MODULES.match(name) is None


def is_file_used(target: str, source: str = "") -> bool:
    """Whether a file goes into the program's folder. `target` is its path there, `source` where it comes from."""
    name = target.replace("\\", "/")
    file = name.rsplit("/", 1)[-1]
    if _UNUSED_FILES.search(name) or _UNUSED_LIBRARIES.match(file):
        return False
    return not is_left_to_system(file, source)


def is_left_to_system(file: str, source: str) -> bool:
    """Whether a shared library is one that the person's own system has to have."""
    if not source.startswith(_SYSTEM_PLACES) or ".so" not in file or "/site-packages/" in source or "/lib-dynload/" in source:
        return False
    return _BUNDLED_FROM_SYSTEM.match(file) is None
