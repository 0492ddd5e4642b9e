"""Ours against the tutorial's DCGAN, both trained for the same time on the same images, by several seeds in turns."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

from gan_studio.bench.apart import OURS, TUTORIAL, Apart, environment
from gan_studio.bench.figure import Figure
from gan_studio.bench.quality import Comparison
from gan_studio.bench.quality_arms import Ours, Tutorials
from gan_studio.bench.quality_sets import SETS, ComparedSet
from gan_studio.core.presets import preset_settings

DISTANCE, COVERAGE = "kernel-distance", "coverage"
RATIO, MORE = 0.25, 0.2
PRESET = "balanced"
ALSO = ("precision", "recall", COVERAGE)


def measure_distance(comparison: Comparison) -> list[Figure]:
    """Kernel distance of ours / the tutorial's on each set, the medians of the seeds."""
    return [_of_set(comparison, SETS[name], "distance", _ratio) for name in comparison.options.sets]


def measure_coverage(comparison: Comparison) -> list[Figure]:
    """Coverage of emoji (a quick look takes faces), ours minus the tutorial's."""
    name = "faces" if comparison.options.quick else "emoji"
    return [_of_set(comparison, SETS[name], "coverage", _more_covered)]


Judge = Callable[[Comparison, ComparedSet, dict[str, list[dict[str, Any]]]], Figure]


def _of_set(comparison: Comparison, chosen: ComparedSet, part: str, judge: Judge) -> Figure:
    options = comparison.options
    source = chosen.source(options.data_dir, options.quick)
    if source is None:
        what = f"{chosen.key} {chosen.size} px: {part}, ours against the tutorial's"
        return Figure(part, what, "", None, "", None, f"left out: {chosen.file} is not in {options.data_dir.name}/ (--data-dir)")
    found: dict[str, list[dict[str, Any]]] = {"ours": [], "tutorial": []}
    for seed in range(options.seeds):
        for arm in ("ours", "tutorial") if seed % 2 else ("tutorial", "ours"):
            comparison.tell(f"{part}: {chosen.key} at {chosen.size} px, {arm}, seed {seed}, {options.minutes:g} min ...")
            found[arm].append(one_result(comparison, chosen, source, arm, seed))
    return judge(comparison, chosen, found)


def one_result(comparison: Comparison, chosen: ComparedSet, source: tuple[str, ...], arm: str, seed: int) -> dict[str, Any]:
    """One training and its evaluation, or what is kept of it. Figures that need the same ones share them."""
    options = comparison.options
    key = {"what": "equal time", "set": chosen.key, "size": chosen.size, "arm": arm, "seed": seed, **options.budget,
           "preset": preset_of(chosen) if arm == "ours" else {}}

    def measure() -> dict[str, Any]:
        with _apart(comparison, chosen, source, arm, seed) as side:
            side.ask("train", 60 * options.minutes)
            return {"facts": side.ask("facts"), "report": side.ask("report")}

    return comparison.results.get(key, measure)


def preset_of(chosen: ComparedSet) -> dict[str, Any]:
    """What the preset says now is part of the question: a kept result of other settings does not answer it."""
    return preset_settings(PRESET, chosen.size, chosen.count)


def _apart(comparison: Comparison, chosen: ComparedSet, source: tuple[str, ...], arm: str, seed: int) -> Apart:
    options = comparison.options
    if arm == "ours":
        return our_side(comparison, source, chosen.size, seed)
    folder = comparison.scratch / "folders" / f"{chosen.key}-{chosen.size}"
    return Apart(environment(TUTORIAL, options.threads), Tutorials, source, chosen.size, folder, seed, options.threads,
                 options.clock)


def our_side(comparison: Comparison, source: tuple[str, ...], size: int, seed: int, preset: str = PRESET,
             **settings: Any) -> Apart:
    """Ours with a preset and everything else as it chooses itself, for as long as it is asked to train."""
    options = comparison.options
    given = {"size": size, "seed": seed, "kimg": 1e6, "threads": options.threads, **settings}
    return Apart(environment(OURS, options.threads), Ours, source, preset, given, options.clock)


def value_of(result: dict[str, Any], key: str) -> float | None:
    """A figure of a result's report, None where it was not measured."""
    found = next((figure["value"] for figure in result["report"]["figures"] if figure["key"] == key), None)
    return None if found is None else float(found)


def median_of(results: list[dict[str, Any]], key: str) -> float | None:
    """The median over the seeds, None where the figure was not measured."""
    values = [value for value in (value_of(result, key) for result in results) if value is not None]
    return statistics.median(values) if values else None


def _ratio(comparison: Comparison, chosen: ComparedSet, found: dict[str, list[dict[str, Any]]]) -> Figure:
    ours, theirs = median_of(found["ours"], DISTANCE), median_of(found["tutorial"], DISTANCE)
    value = ours / theirs if ours is not None and theirs is not None and theirs > 0 else None
    return Figure(
        "distance", f"{chosen.key} {chosen.size} px: kernel distance, ours / the tutorial's", f"at most {RATIO:g}", value, "",
        value is not None and value <= RATIO,
        f"{_number(ours)} against {_number(theirs)} after {comparison.options.minutes:g} min; " + _how(comparison, found),
        _detail(found))


def _more_covered(comparison: Comparison, chosen: ComparedSet, found: dict[str, list[dict[str, Any]]]) -> Figure:
    ours, theirs = median_of(found["ours"], COVERAGE), median_of(found["tutorial"], COVERAGE)
    value = None if ours is None or theirs is None else ours - theirs
    return Figure(
        "coverage", f"{chosen.key} {chosen.size} px: coverage, ours - the tutorial's", f"at least {MORE:g}", value, "",
        value is not None and value >= MORE,
        f"{_number(ours)} against {_number(theirs)} after {comparison.options.minutes:g} min; " + _how(comparison, found),
        _detail(found))


def _how(comparison: Comparison, found: dict[str, list[dict[str, Any]]]) -> str:
    also = [f"{key} {_number(median_of(found['ours'], key))} against {_number(median_of(found['tutorial'], key))}"
            for key in ALSO if median_of(found["ours"], key) is not None]
    images = {arm: statistics.median(result["facts"]["images"] for result in results) for arm, results in found.items()}
    ours, theirs = found["ours"][0], found["tutorial"][0]
    floor = next(figure["floor"] for figure in ours["report"]["figures"] if figure["key"] == DISTANCE)
    return "; ".join([
        *also, f"real against real {_number(floor)}",
        f"median of {len(found['ours'])} seeds in turns; {comparison.options.words}",
        f"ours: Balanced, {ours['facts']['device']}, {images['ours']:,.0f} images; tutorial: {theirs['facts']['device']}, "
        f"{images['tutorial']:,.0f} images",
    ])


def _detail(found: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    return {arm: [{"seed": result["key"]["seed"], "images": result["facts"]["images"], "load_before": result["load_before"],
                   **{figure["key"]: figure["value"] for figure in result["report"]["figures"]}} for result in results]
            for arm, results in found.items()}


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3g}"
