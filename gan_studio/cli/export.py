"""`gan-studio export`: the generator itself, as ONNX or as weights with a card."""

from __future__ import annotations

from pathlib import Path

from gan_studio.cli.generate import UsageError, find_network


def run_export(network: str, *, onnx: Path | None, safetensors: Path | None, snapshot: str = "last") -> int:
    """Writes what was asked for. Raises StudioError where the run cannot be read or the file cannot be written."""
    if onnx is None and safetensors is None:
        raise UsageError("What is it to become?", "Say --onnx FILE or --safetensors FILE, or both.")
    from gan_studio.core.export.network import write_onnx, write_weights
    from gan_studio.core.export.origin import Model
    from gan_studio.core.run import RunFolder
    from gan_studio.core.sampling import Renderer

    run, chosen = find_network(Path(network), snapshot)
    renderer = Renderer.from_run(run, chosen)
    model = Model.of(renderer, run)
    if safetensors is not None:
        options = RunFolder.open(run).options
        for path in write_weights(safetensors, renderer, model, options.recipe, options.data.name):
            print(path)
    if onnx is not None:
        checked = write_onnx(onnx, renderer, model)
        print(f"{checked.path}\nChecked with {checked.checker}: at most {checked.difference:.1e} from torch, where -1 is black.")
    return 0
