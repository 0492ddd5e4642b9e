"""What is left out of the built program, and the lists that the build writes."""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITHOUT = """
import importlib, pkgutil, sys
from importlib.machinery import PathFinder
sys.path.insert(0, sys.argv[1])
import contents, films, without_opengl

class Kept:
    @staticmethod
    def find_spec(name, path=None, target=None):
        out = any(name == left or name.startswith(left + ".") for left in (*contents.NEVER_IMPORTED, *films.REPLACED))
        return None if out or not contents.is_module_used(name) else PathFinder.find_spec(name, path, target)

sys.meta_path[sys.meta_path.index(PathFinder)] = Kept
import gan_studio, pyqtgraph, torch
for module in pkgutil.walk_packages(gan_studio.__path__, "gan_studio."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
weight = torch.zeros(2, requires_grad=True)
(weight.sum() * 1.0).backward()
torch.optim.Adam([weight]).step()
assert "torch._dynamo" in sys.modules  # an optimizer loads the compiler, and with it half of torch
"""


def load(path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tested_{Path(path).stem}", ROOT / path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def contents() -> ModuleType:
    return load("packaging/contents.py")


def test_everything_loads_without_what_is_left_out() -> None:
    command = [sys.executable, "-c", WITHOUT, str(ROOT / "packaging")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", [
    "PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqwayland.so",
    "torch/lib/libgomp.so.1", "torch/bin/torch_shm_manager", "torch/_dynamo/config.py",
    "numpy.libs/libscipy_openblas64_.so", "PySide6/plugins/platforms/qwindows.dll", "torch/lib/torch_cpu.dll",
    "gan_studio/resources/generators/anime-faces/training_options.json", "PySide6/Qt/translations/qtbase_zh_CN.qm",
])
def test_files_that_are_loaded_are_kept(contents: ModuleType, name: str) -> None:
    assert contents.is_file_used(name, f"/opt/venv/site-packages/{name}")


@pytest.mark.parametrize("name", [
    "torch/include/ATen/ATen.h", "torch/bin/test_api", "torch/lib/libtorchbind_test.so", "torch/nn/functional.py",
    "PySide6/Qt/lib/libQt6Qml.so.6", "PySide6/Qt/plugins/platforms/libqeglfs.so", "PySide6/Qt/translations/qtbase_de.qm",
    "numpy/_core/tests/data/x.csv", "torch/lib/c10.lib",
])
def test_files_that_are_never_loaded_stay_out(contents: ModuleType, name: str) -> None:
    assert not contents.is_file_used(name, f"/opt/venv/site-packages/{name}")


def test_graphics_and_fonts_are_left_to_the_system(contents: ModuleType) -> None:
    for library in ("libstdc++.so.6", "libfontconfig.so.1", "libglib-2.0.so.0", "libX11.so.6"):
        assert contents.is_left_to_system(library, f"/usr/lib/x86_64-linux-gnu/{library}")
    for library in ("libxcb-cursor.so.0", "libffi.so.8", "libopenh264.so.7"):  # small, and often not there
        assert not contents.is_left_to_system(library, f"/usr/lib/x86_64-linux-gnu/{library}")


def test_build_lists_what_is_inside_and_sums_what_it_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "build_scripts"))
    build, installers = load("build_scripts/frozen_build.py"), load("build_scripts/frozen_installers.py")
    program = tmp_path / "program"
    for name, size in (("_internal/torch/lib/big.so", 3_000_000), ("gan-studio", 1_000_000), ("_internal/small", 10)):
        (program / name).parent.mkdir(parents=True, exist_ok=True)
        (program / name).write_bytes(b"x" * size)
    (program / "_internal/link").symlink_to("small")
    build.write_contents(program, tmp_path / "out" / "contents.txt")
    lines = (tmp_path / "out" / "contents.txt").read_text().splitlines()
    assert lines[0].split()[:3] == ["4.0", "MB", "in"]
    assert lines[3].split() == ["3.0", "MB", "_internal/torch"]
    sums = installers.checksums([program / "_internal/small"], tmp_path / "SHA256SUMS").read_text()
    assert sums == f"{hashlib.sha256(b'x' * 10).hexdigest()}  small\n"
