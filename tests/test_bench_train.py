"""The comparison with the tutorials' DCGAN: that its baseline is what it says, and that its parts measure and go on."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.bench import tutorial
from gan_studio.bench.apart import OURS, Apart, environment
from gan_studio.bench.arithmetic import Shape, random_set
from gan_studio.bench.quality import PARTS, quality_options
from gan_studio.bench.quality_results import Results
from gan_studio.bench.same_network import _parameters, dcgan_recipe, figures
from gan_studio.bench.table import FIGURES, TRAIN
from gan_studio.cli import main
from gan_studio.core.errors import RecipeError, StudioError
from gan_studio.core.models import build_discriminator, build_generator


def test_every_promise_of_training_is_measured() -> None:
    assert set(TRAIN) == {"same-network", "share", "memory", "presets", "metrics-cost", "lab-speed"}
    assert set(PARTS) == {"distance", "recognised", "modes", "coverage", "stability"}
    assert not set(TRAIN) & set(FIGURES)


def test_the_tutorials_networks_have_radfords_shapes_and_weights() -> None:
    for size in (32, 64):
        networks = tutorial.generator(size, 3), tutorial.discriminator(size, 3)
        images = networks[0](torch.randn(2, 100, 1, 1))
        assert images.shape == (2, 3, size, size)
        assert networks[1](images).shape == (2, 1, 1, 1)
        assert float(networks[0][0].weight.detach().std()) == pytest.approx(0.02, rel=0.05)
    # The published 64 px pair with widths 64.
    assert _parameters(networks) == 3_576_704 + 2_765_568


def test_our_side_of_the_speed_comparison_is_the_same_network() -> None:
    recipe = dcgan_recipe("float32")
    ours = _parameters((build_generator(recipe, (64, 64, 3)), build_discriminator(recipe, (64, 64, 3))))
    theirs = _parameters((tutorial.generator(64, 3), tutorial.discriminator(64, 3)))
    assert ours == pytest.approx(theirs, rel=0.01)


def test_the_tutorial_trains_on_the_same_pixels_from_files(tmp_path: Path) -> None:
    data = random_set(32, 20)
    folder = tutorial.write_folder(data, tmp_path / "images")
    read = tutorial.FolderOfImages(folder)
    assert len(read) == 20
    expected = torch.from_numpy(data.gather([7])[0].astype(np.float32)).permute(2, 0, 1) / 127.5 - 1
    torch.testing.assert_close(read[7], expected)
    run = tutorial.Tutorial(folder, data.shape, width=4, workers=0)
    before = [network[0].weight.detach().clone() for network in (run.generator, run.discriminator)]
    run.step()
    run.close()
    assert run.images_seen == 20
    assert all(np.isfinite(run.losses))
    for was, network in zip(before, (run.generator, run.discriminator), strict=True):
        # Adam's first step moves every weight by about its rate.
        assert float((network[0].weight.detach() - was).abs().median()) == pytest.approx(tutorial.RATE, rel=0.05)


def test_what_is_lost_beside_a_busy_process_is_judged_by_the_share_of_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 1}, raising=False)
    facts = {name: {"precision": "bf16", "parameters": 100, "device": "cpu"} for name in ("ours", "ours float32", "tutorial")}
    quiet = {"ours": [200.0], "ours float32": [120.0], "tutorial": [100.0]}
    busy = {"ours": [110.0], "ours float32": [60.0], "tutorial": [10.0]}
    found = figures(facts, {"quiet": quiet, "busy": busy}, 1.0)
    assert [round(figure.value or 0, 3) for figure in found] == [2.0, 1.2, 0.55]
    assert [figure.passed for figure in found] == [True, True, True]
    slower = figures(facts, {"quiet": quiet, "busy": {**busy, "ours": [90.0]}}, 1.0)
    assert slower[2].passed is False
    without = figures({**facts, "ours": {**facts["ours"], "precision": "float32"}}, {"quiet": quiet, "busy": busy}, 1.0)
    assert (without[0].value, without[0].passed) == (None, None)


def test_a_convolutions_operations_are_those_that_torch_counts() -> None:
    from torch.utils.flop_counter import FlopCounterMode

    shape = Shape(2, 8, 16, 12, 4, 2)
    with FlopCounterMode(display=False) as counter:
        torch.nn.Conv2d(8, 16, 4, 2, 1)(torch.zeros(2, 8, 12, 12))
    assert counter.get_total_flops() == shape.flops


class Pocket:
    """Something that can live in another process."""

    def variables(self, *names: str) -> list[str | None]:
        import os

        return [os.environ.get(name) for name in names]

    def fail(self) -> None:
        raise ValueError("it broke")


def test_an_arm_lives_in_a_process_with_variables_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    with Apart(environment(OURS, threads=0), Pocket) as arm:
        assert arm.ask("variables", "OMP_WAIT_POLICY", "OMP_NUM_THREADS") == ["PASSIVE", None]
        with pytest.raises(StudioError, match="it broke"):
            arm.ask("fail")
    import os

    assert os.environ["OMP_NUM_THREADS"] == "7"
    capfd.readouterr()


def test_results_are_kept_and_not_measured_again(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "results.json"
    measured: list[int] = []

    def measure() -> dict[str, int]:
        measured.append(1)
        return {"value": len(measured)}

    assert Results(path).get({"set": "emoji", "sizes": (1, 2)}, measure)["value"] == 1
    again = Results(path)
    assert again.get({"set": "emoji", "sizes": (1, 2)}, measure)["value"] == 1
    assert again.get({"set": "faces", "sizes": (1, 2)}, measure)["value"] == 2
    assert len(json.loads(path.read_text("utf-8"))["results"]) == 2
    path.write_text("{}", "utf-8")
    with pytest.raises(StudioError, match="no results"):
        Results(path)


def test_options_of_the_comparison_are_checked(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    none = {"minutes": None, "seeds": None, "sets": None, "threads": 0, "clock": "wall", "data_dir": None, "quick": False}
    assert quality_options(**none).budget == {"minutes": 5.0, "clock": "wall", "threads": 0, "quick": False}  # type: ignore[arg-type]
    assert quality_options(**{**none, "clock": "cpu"}).threads == 1  # type: ignore[arg-type]
    with pytest.raises(RecipeError, match="one thread"):
        quality_options(**{**none, "clock": "cpu", "threads": 2})  # type: ignore[arg-type]
    assert main(["bench", "quality", "--sets", "beauty"]) == 2
    assert main(["bench", "train", "--minutes", "3"]) == 2
    assert main(["bench", "train", "--only", "beauty"]) == 2
    capsys.readouterr()
    # Sets that are not there are left out and say so; nothing is missed by it.
    assert main(["bench", "quality", "--sets", "emoji", "--only", "distance", "--data-dir", str(tmp_path), "--json"]) == 0
    figure = json.loads(capsys.readouterr().out)["figures"][0]
    assert figure["passed"] is None
    assert "left out" in figure["how"]


@pytest.mark.slow
def test_a_quick_comparison_ends_with_figures_and_goes_on_from_its_file(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    words = ["bench", "quality", "--quick", "--json", "--clock", "cpu", "--only", "distance", "--only", "recognised",
             "--out", str(tmp_path / "q.json")]
    main(words)
    first = json.loads(capfd.readouterr().out)["figures"]
    main(words)
    again = json.loads(capfd.readouterr().out)["figures"]
    assert first == again
    assert first[0]["detail"]["tutorial"][0]["kernel-distance"] > 0
    assert first[1]["detail"]["judge"]["accuracy"] > 0.2


@pytest.mark.slow
@pytest.mark.parametrize("part", ["share", "memory"])
def test_quick_figures_of_training_are_measured(part: str, capfd: pytest.CaptureFixture[str]) -> None:
    main(["bench", "train", "--quick", "--json", "--only", part])
    found = json.loads(capfd.readouterr().out)["figures"]
    assert found
    assert all(figure["value"] > 0 for figure in found)
