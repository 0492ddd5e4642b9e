"""The generator itself for other programs: as ONNX, which runs anywhere, or as plain weights with a card.

ONNX takes `z` (N, latent_dim) and `psi` (N,) and gives `image` (N, channels, H, W) in [-1, 1], or `point` (N, 2): mapping and
truncation are in it, w' = mean + psi (w - mean). What was written is run by another program's arithmetic and compared with
torch before it counts.
"""

from __future__ import annotations

import copy
import importlib.util
import json
import logging
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import asdict, dataclass
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from gan_studio import __version__
from gan_studio.core.atomic import in_words, write_bytes, writing
from gan_studio.core.config import Recipe
from gan_studio.core.errors import CancelledError, StudioError
from gan_studio.core.export.origin import Model
from gan_studio.core.export.possible import why_no_onnx
from gan_studio.core.latents import latents_of_seeds
from gan_studio.core.models.ascent import Ascent
from gan_studio.core.models.code_scale import CodeScale
from gan_studio.core.models.convolution import Conv2d, ConvTranspose2d
from gan_studio.core.models.modulated import ModulatedGenerator
from gan_studio.core.sampling import Renderer
from gan_studio.core.words import Text

OPSET = 20
LARGEST_DIFFERENCE = 1e-3
"""Between torch and ONNX, in units where black is -1 and white 1: an eighth of a grey level."""
CHECKED = 4  # latents

Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Checked:
    """What was written, and how far it is from torch at most (black -1, white 1), as `checker` computed it."""

    path: Path
    difference: float
    checker: str


class _Drawing(nn.Module):
    """(z (N, L), psi (N,)) -> what the generator draws, float32."""

    def __init__(self, renderer: Renderer) -> None:
        super().__init__()
        generator = _plain(renderer.generator)
        self.whole = generator.decoder if isinstance(generator, CodeScale) else generator
        self.styled = self.whole if isinstance(self.whole, ModulatedGenerator) else None
        if isinstance(generator, CodeScale):  # its factor is worked out here: ONNX knows no Cholesky
            length = renderer.latent_dim
            self.register_buffer("centre", generator.codes(torch.zeros(1, length)))
            self.register_buffer("factor", generator.codes(torch.eye(length)) - self.get_buffer("centre"))
        self.scales = isinstance(generator, CodeScale)

    def forward(self, z_NL: Tensor, psi_N: Tensor) -> Tensor:
        psi = psi_N[:, None]
        if self.styled is None:
            z_NL = z_NL * psi
        if self.scales:
            z_NL = self.get_buffer("centre") + z_NL @ self.get_buffer("factor")
        if self.styled is None:
            plain: Tensor = self.whole(z_NL)
            return plain
        w, mean = self.styled.mapping(z_NL), self.styled.w_mean
        return self.styled.synthesis(mean + psi * (w - mean))


def _plain(generator: nn.Module) -> nn.Module:
    """A copy with torch's own convolutions. Ours give the same numbers, but their own gradients, which no exporter reads."""
    plain = copy.deepcopy(generator)
    for layer in plain.modules():
        if isinstance(layer, Conv2d):
            layer.__class__ = nn.Conv2d  # type: ignore[assignment]
        elif isinstance(layer, ConvTranspose2d):
            layer.__class__ = nn.ConvTranspose2d  # type: ignore[assignment]
    return plain


def _never() -> bool:
    return False


def write_onnx(path: Path, renderer: Renderer, model: Model, *, cancelled: Cancelled = _never) -> Checked:
    """Writes the generator as one ONNX file, after it was checked. `cancelled` is asked until the file gets its name.

    Raises:
        StudioError: this generator cannot be put into ONNX, packages are missing, the result is not the same as torch's
            (then nothing is written), or the place cannot be written to.
        CancelledError: `cancelled` said so. What was there is untouched.
    """
    missing = why_no_onnx("d-alone" if isinstance(renderer.generator, Ascent) else "")
    if missing is not None:
        raise missing
    target = path if path.suffix.lower() == ".onnx" else path.with_name(path.name + ".onnx")
    drawing = _Drawing(renderer).eval()
    data = _exported(drawing, renderer, model)
    _go_on(cancelled)
    difference, checker = _difference(data, drawing, renderer.latent_dim)
    if not difference <= LARGEST_DIFFERENCE:  # NaN too
        raise StudioError(
            Text("The ONNX file was not written: its pictures differ from the generator's by {difference}.",
                 difference=f"{difference:.2g}"),
            Text("At most {most} is right. Please report this, with the run.", most=f"{LARGEST_DIFFERENCE:g}"))
    with in_words(Text("saving the ONNX file"), target.parent), writing(target) as file:
        file.write(data)
        _go_on(cancelled)
    return Checked(target, difference, checker)


def _go_on(cancelled: Cancelled) -> None:
    if cancelled():
        raise CancelledError


def _exported(drawing: _Drawing, renderer: Renderer, model: Model) -> bytes:
    """torch has two exporters. This is the older one: it needs the package `onnx` alone and a tenth of a second. The newer one
    brings a compiler along, which the installed program does without.

    Raises:
        StudioError: torch cannot say this generator in ONNX.
    """
    import onnx

    z, psi = torch.zeros(2, renderer.latent_dim), torch.ones(2)
    result = "image" if renderer.kind == "images" else "point"
    buffer = BytesIO()
    try:
        with _quietly():
            torch.onnx.export(
                drawing, (z, psi), buffer,  # type: ignore[arg-type]  # this exporter writes into files that are open, too
                dynamo=False, opset_version=OPSET, input_names=["z", "psi"], output_names=[result],
                dynamic_axes={name: {0: "batch"} for name in ("z", "psi", result)})
    except (torch.onnx.OnnxExporterError, RuntimeError) as error:
        raise StudioError(Text("This generator could not be put into ONNX ({why}).", why=str(error).partition("\n")[0]),
                          Text("Save its weights instead.")) from error
    proto = onnx.load_model_from_string(buffer.getvalue())
    proto.doc_string = ("z: (batch, latent_dim) from N(0, I). psi: (batch,), 1 for the most variety, less for more typical. "
                        "image: (batch, channels, height, width) in [-1, 1].")
    for key, value in {**_named(model), "written_by": f"GAN Studio {__version__}"}.items():
        entry = proto.metadata_props.add()
        entry.key, entry.value = key, str(value)
    serialized: bytes = proto.SerializeToString()
    return serialized


@contextmanager
def _quietly() -> Generator[None, None, None]:
    """The exporter talks to the console about itself."""
    log = logging.getLogger("torch.onnx")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), redirect_stdout(StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        log.setLevel(before)


def _difference(data: bytes, drawing: _Drawing, latent_dim: int) -> tuple[float, str]:
    """How far ONNX is from torch at most, over some latents of different psi, and whose arithmetic that was."""
    z = latents_of_seeds(range(CHECKED), latent_dim)
    psi = np.linspace(1, 0.25, CHECKED, dtype=np.float32)
    with torch.no_grad():
        wanted = drawing(torch.from_numpy(z), torch.from_numpy(psi)).numpy()
    got, checker = run_onnx(data, z, psi)
    return float(np.abs(got - wanted).max()), checker


def run_onnx(data: bytes, z_NL: npt.NDArray[np.float32], psi_N: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.float32], str]:
    """What an ONNX file draws, and with whose arithmetic: onnxruntime where it is installed, else the reference of the format."""
    inputs = {"z": z_NL, "psi": psi_N}
    if importlib.util.find_spec("onnxruntime") is not None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        return np.asarray(session.run(None, inputs)[0], np.float32), "onnxruntime"
    from onnx import load_model_from_string
    from onnx.reference import ReferenceEvaluator

    drawn: Any = ReferenceEvaluator(load_model_from_string(data)).run(None, inputs)
    return np.asarray(drawn[0], np.float32), "onnx.reference"


def write_weights(path: Path, renderer: Renderer, model: Model, recipe: Recipe, data_name: str = "", *,
                  cancelled: Cancelled = _never) -> tuple[Path, Path]:
    """Writes the weights as safetensors and beside them a card, NAME.json, that says how to use them: both or neither.

    Raises:
        StudioError: the place cannot be written to.
        CancelledError: `cancelled`, which is asked until the files get their names, said so. After either what was there is
            as it was.
    """
    from safetensors.torch import save

    target = path if path.suffix.lower() == ".safetensors" else path.with_name(path.name + ".safetensors")
    card = target.with_suffix(".json")
    weights = {name: tensor.contiguous() for name, tensor in renderer.weights().items()}
    table = _card(renderer, model, recipe, data_name, target.name)
    data = save(weights, {"gan-studio": json.dumps(_named(model))})
    text = (json.dumps(table, indent=1, ensure_ascii=False) + "\n").encode()
    with in_words(Text("saving the weights"), target.parent), _undone_unless_all_is_well(card), writing(target) as file:
        file.write(data)
        file.flush()  # before the card: a disk without room for the weights is known now
        _go_on(cancelled)
        write_bytes(card, text)
    return target, card


@contextmanager
def _undone_unless_all_is_well(path: Path) -> Generator[None, None, None]:
    """After an error inside the `with` a small file is as it was before, or gone where there was none."""
    before = path.read_bytes() if path.is_file() else None
    try:
        yield
    except BaseException:
        with suppress(OSError):  # the first error is the one to tell
            if before is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != before:
                write_bytes(path, before)
        raise


def _named(model: Model) -> dict[str, Any]:
    """Which generator it is, without where it lay on this machine."""
    return {key: value for key, value in asdict(model).items() if key != "folder"}


def _card(renderer: Renderer, model: Model, recipe: Recipe, data_name: str, file: str) -> dict[str, Any]:
    return {
        "format": "GAN Studio generator", "version": 1, "written_by": f"GAN Studio {__version__}", "weights": file,
        "model": _named(model), "parameters": renderer.parameters,
        "input": {"z": ["batch", renderer.latent_dim], "distribution": "N(0, I)"},
        "output": {"shape": ["batch", *renderer.shape[2:], *renderer.shape[:2]], "range": [-1, 1]},
        "truncation": "w' = w_mean + psi * (w - w_mean)" if renderer.styles else "z' = psi * z",
        "use": ["from gan_studio.core.config import Recipe", "from gan_studio.core.models import build_generator",
                "from safetensors.torch import load_file",
                "generator = build_generator(Recipe.model_validate(card['recipe']), tuple(card['data']['shape'])).eval()",
                f"generator.load_state_dict(load_file('{file}'))", "image = generator(torch.randn(1, latent_dim))"],
        "recipe": recipe.model_dump(mode="json"),
        "data": {"name": data_name, "shape": list(renderer.shape)},
    }
