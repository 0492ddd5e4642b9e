"""Whether a run falls apart when it goes on."""

from __future__ import annotations

from typing import Any

from gan_studio.bench.figure import Figure
from gan_studio.bench.quality import Comparison
from gan_studio.bench.quality_equal_time import DISTANCE, our_side, preset_of, value_of
from gan_studio.bench.quality_sets import digits

LOOKS = 30
FALLEN = 1.1


def measure_stability(comparison: Comparison) -> list[Figure]:
    """The kernel distance thirty times along a long run on digits: the last one / the best one."""
    options = comparison.options
    chosen, source = digits(options.data_dir, options.quick)
    looks = 3 if options.quick else LOOKS
    key = {"what": "stability", "set": chosen.key, "size": chosen.size, "seed": 0, "looks": looks, **options.budget,
           "preset": preset_of(chosen)}

    def measure() -> dict[str, Any]:
        along = []
        with our_side(comparison, source, chosen.size, 0) as side:
            for look in range(looks):
                trained = side.ask("train", 60 * options.minutes / looks)
                report = side.ask("report", (DISTANCE,))
                along.append({"trained_s": trained, "report": report})
                comparison.tell(f"stability: {look + 1} of {looks}, {value_of(along[-1], DISTANCE):.4g}")
            return {"facts": side.ask("facts"), "along": along}

    comparison.tell(f"stability: {chosen.key} at {chosen.size} px, {options.minutes:g} min ...")
    found = comparison.results.get(key, measure)
    values = [value_of(look, DISTANCE) or 0.0 for look in found["along"]]
    floor = max(0.0, found["along"][0]["report"]["figures"][0]["floor"])
    # Below the floor, real against real, differences are chance: there nothing can fall apart.
    last, best = max(values[-1], floor), max(min(values), floor)
    value = last / best if best > 0 else 1.0 if last <= 0 else float("inf")
    facts = found["facts"]
    return [Figure(
        "stability", f"{chosen.key} {chosen.size} px, {options.minutes:g} min: last kernel distance / the best one",
        f"at most {FALLEN:g}", value, "", value <= FALLEN,
        f"last {values[-1]:.3g}, best {min(values):.3g} at look {values.index(min(values)) + 1} of {looks}, real against real "
        f"{floor:.3g}; {options.words}; {facts['device']}, {facts['images']:,} images, one seed",
        {"trained_s": [look["trained_s"] for look in found["along"]], "distances": values})]
