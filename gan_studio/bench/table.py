"""Every measurement of the window and of training speed, in the order of running. A new one is a function and a line here.

Those of quality, which take hours, have their own table in `quality.py`.
"""

from __future__ import annotations

from gan_studio.bench.figure import Figure, Measurement


def _start(quick: bool) -> list[Figure]:
    from gan_studio.bench.start import measure

    return measure(quick)


def _first_play(quick: bool) -> list[Figure]:
    from gan_studio.bench.first_play import measure

    return measure(quick)


def _heartbeat(quick: bool) -> list[Figure]:
    from gan_studio.bench.window import measure_heartbeat

    return measure_heartbeat(quick)


def _lab_heartbeat(quick: bool) -> list[Figure]:
    from gan_studio.bench.lab import measure_heartbeat

    return measure_heartbeat(quick)


def _lab_open(quick: bool) -> list[Figure]:
    from gan_studio.bench.lab import measure_open

    return measure_open(quick)


def _slider(quick: bool) -> list[Figure]:
    from gan_studio.bench.window import measure_slider

    return measure_slider(quick)


def _explore(quick: bool) -> list[Figure]:
    from gan_studio.bench.explore import measure

    return measure(quick)


def _film(quick: bool) -> list[Figure]:
    from gan_studio.bench.film import measure

    return measure(quick)


def _export(quick: bool) -> list[Figure]:
    from gan_studio.bench.export import measure

    return measure(quick)


def _directions(quick: bool) -> list[Figure]:
    from gan_studio.bench.directions import measure

    return measure(quick)


def _fidelity(quick: bool) -> list[Figure]:
    from gan_studio.bench.directions import measure_fidelity

    return measure_fidelity(quick)


def _photo(quick: bool) -> list[Figure]:
    from gan_studio.bench.photo import measure

    return measure(quick)


def _pause(quick: bool) -> list[Figure]:
    from gan_studio.bench.window import measure_pause

    return measure_pause(quick)


def _overhead(quick: bool) -> list[Figure]:
    from gan_studio.bench.training import measure_overhead

    return measure_overhead(quick)


def _determinism(quick: bool) -> list[Figure]:
    from gan_studio.bench.training import measure_determinism

    return measure_determinism(quick)


def _scan(quick: bool) -> list[Figure]:
    from gan_studio.bench.data import measure_scan

    return measure_scan(quick)


def _large(quick: bool) -> list[Figure]:
    from gan_studio.bench.data import measure_large

    return measure_large(quick)


def _same_network(quick: bool) -> list[Figure]:
    from gan_studio.bench.same_network import measure

    return measure(quick)


def _presets(quick: bool) -> list[Figure]:
    from gan_studio.bench.arithmetic import measure_presets

    return measure_presets(quick)


def _share(quick: bool) -> list[Figure]:
    from gan_studio.bench.arithmetic import measure_share

    return measure_share(quick)


def _memory(quick: bool) -> list[Figure]:
    from gan_studio.bench.memory import measure

    return measure(quick)


def _metrics_cost(quick: bool) -> list[Figure]:
    from gan_studio.bench.metrics_cost import measure

    return measure(quick)


def _lab_speed(quick: bool) -> list[Figure]:
    from gan_studio.bench.lab_speed import measure

    return measure(quick)


FIGURES = {
    "start": Measurement("process start to first painted window", "under 0.8 s", _start),
    "first-play": Measurement("process start to a slider's answer painted, first start", "under 5 s", _first_play),
    "heartbeat": Measurement("lateness of a 16 ms heartbeat while training", "p99 < 12 ms, max < 80 ms", _heartbeat),
    "lab-heartbeat": Measurement("lateness of a 16 ms heartbeat while an experiment of the Lab runs", "p99 < 12 ms",
                                 _lab_heartbeat),
    "lab-open": Measurement("opening an experiment of the Lab until it can be used", "under 10 s", _lab_open),
    "slider": Measurement("slider moved to picture painted", "p99 < 16 ms idle, < 40 ms while training", _slider),
    "explore": Measurement("the wall, 128 px, thumbnails beside a slider, the order and the map of 64 dimensions",
                           "p99 < 60 ms, < 50 ms, one frame more, heartbeat p99 < 12 ms", _explore),
    "film": Measurement("the timeline's preview, and one latent through all snapshots of a run", "at least 24 images/s at 64 px",
                        _film),
    "export": Measurement("an MP4 of 240 images, and the generator as ONNX", "under 15 s; at most 1e-3 from torch", _export),
    "directions": Measurement("directions of 64 dimensions, and the window meanwhile", "under 30 s, heartbeat p99 < 12 ms",
                              _directions),
    "fidelity": Measurement("what the named sliders of the program's own generator do",
                            "correlation at least 0.8, others under a third as far", _fidelity),
    "photo": Measurement("a photo's latent, and the nearest of 100,000 training images",
                         "PSNR at least 28 dB of its own pictures; under 10 s; under 100 ms", _photo),
    "pause": Measurement("Pause or Stop pressed to obeyed", "under one step + 50 ms", _pause),
    "overhead": Measurement("share of training time outside the networks", "under 5 %", _overhead),
    "scan": Measurement("scan and decode against a bare Pillow loop", "at least 0.8", _scan),
    "large": Measurement("100,000 images of 64 px", "under 1.5 GB; images/s within 5 % of 1,000 images", _large),
    "determinism": Measurement("losses of 50 steps, again and resumed at 25", "identical", _determinism),
}
"""`gan-studio bench`"""

TRAIN = {
    "same-network": Measurement("images/s of one DCGAN, ours / the tutorial's way; the same beside a busy process",
                                "at least 1.8 with bf16, 1.15 with float32; no more lost than the share of the cores",
                                _same_network),
    "share": Measurement("arithmetic rate of Balanced / this machine's best convolution", "at least 50 %", _share),
    "memory": Measurement("memory of training at 64 px, batch 32, over the idle app", "under 1 GB", _memory),
    "metrics-cost": Measurement("speed of training lost by measuring quality", "under 5 %", _metrics_cost),
    "lab-speed": Measurement("iterations/s of the 2-D playground in GAN Lab's setting, shown 30 times a second",
                             "at least 1,000", _lab_speed),
    "presets": Measurement("images/s of every preset at every size", "none, to compare with", _presets),
}
"""`gan-studio bench train`"""

GROUPS = {"window": FIGURES, "train": TRAIN}
