"""stats.jsonl and log.txt: written by one, read by anyone, while it grows."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.run_stats import (
    append_line,
    duration,
    last_images_seen,
    log_line,
    read_lines,
    scalars_of,
    stats_line,
)


def test_a_reader_follows_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "stats.jsonl"
    assert read_lines(path) == ([], 0)
    append_line(path, stats_line({"images_seen": 10, "scalars": {"loss_d": 0.5}}))
    ticks, offset = read_lines(path)
    assert ticks == [{"images_seen": 10, "scalars": {"loss_d": 0.5}}]
    assert read_lines(path, offset) == ([], offset)
    with open(path, "ab") as file:
        file.write(b'{"images_seen": 2')
    assert read_lines(path, offset) == ([], offset)
    with open(path, "ab") as file:
        file.write(b'0, "name": "\xe5\x8a"}\n{"images_seen": 30}\n')
    assert [tick["images_seen"] for tick in read_lines(path, offset)[0]] == [30]  # the torn one is passed over


def test_a_new_writer_ends_the_line_that_a_killed_one_left(tmp_path: Path) -> None:
    path = tmp_path / "stats.jsonl"
    path.write_bytes(b'{"images_seen": 1}\n{"images_seen": 2, "sc')
    append_line(path, stats_line({"images_seen": 3}))
    assert [tick["images_seen"] for tick in read_lines(path)[0]] == [1, 3]


def test_rubbish_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "stats.jsonl"
    path.write_bytes(b'[]\nnull\n\n\xff\xfe\x00\n{"images_seen": "x"}\n{"images_seen": 5}\n12\n')
    assert read_lines(path)[0] == [{"images_seen": 5}]


def test_a_file_that_was_replaced_is_read_from_its_start(tmp_path: Path) -> None:
    path = tmp_path / "stats.jsonl"
    path.write_text('{"images_seen": 5}\n')
    assert len(read_lines(path, 10_000)[0]) == 1


def test_numbers_that_are_none_stay_json_and_come_back_as_nan(tmp_path: Path) -> None:
    tick = {"images_seen": 5, "seconds_per_kimg": None,
            "scalars": {"a": math.nan, "b": math.inf, "c": np.float32(0.5), "d": 2}}
    text = stats_line(tick)
    json.loads(text, parse_constant=lambda word: pytest.fail(f"{word} is not JSON"))
    scalars = scalars_of(json.loads(text))
    assert math.isnan(scalars["a"])
    assert math.isnan(scalars["b"])
    assert (scalars["c"], scalars["d"]) == (0.5, 2.0)
    assert scalars_of({"images_seen": 5}) == {}
    assert scalars_of({"scalars": {"word": "x"}}) == {}


def test_the_newest_tick_is_found_without_reading_all(tmp_path: Path) -> None:
    path = tmp_path / "stats.jsonl"
    assert last_images_seen(path) is None
    path.write_text("".join(stats_line({"images_seen": n, "scalars": {"loss_d": 0.123}}) + "\n" for n in range(5000)))
    assert last_images_seen(path) == 4999


WRITER = """
import sys
from pathlib import Path
from gan_studio.core.run_stats import append_line, stats_line
for n in range(3000):
    append_line(Path(sys.argv[1]), stats_line({"images_seen": n, "scalars": {"loss_d": n / 7, "loss_g": n / 3}}))
"""


def test_reading_while_another_process_writes_loses_and_doubles_nothing(tmp_path: Path) -> None:
    path = tmp_path / "stats.jsonl"
    seen: list[int] = []
    offset = 0
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)]) as writer:
        while writer.poll() is None:
            ticks, offset = read_lines(path, offset)
            seen += [tick["images_seen"] for tick in ticks]
    seen += [tick["images_seen"] for tick in read_lines(path, offset)[0]]
    assert seen == list(range(3000))


def test_the_log_is_what_a_stylegan_user_expects() -> None:
    line = log_line({"tick": 12, "images_seen": 3400, "epoch": 1.2, "seconds": 80.0, "seconds_per_tick": 2.0,
                     "seconds_per_kimg": 3.1, "images_per_second": 322.0, "memory_mb": 620.0})
    assert " ".join(line.split()) == ("tick 12 kimg 3.4 epoch 1.2 time 1m 20s sec/tick 2.0 sec/kimg 3.10 images/s 322 "
                                      "cpumem 0.61")
    assert log_line({"images_seen": 3400, "seconds_per_kimg": None}) == "kimg 3.4"


@pytest.mark.parametrize(("seconds", "words"), [(0, "0s"), (59.4, "59s"), (80, "1m 20s"), (7510, "2h 05m 10s"),
                                                (266_000, "3d 01h 53m")])
def test_durations(seconds: float, words: str) -> None:
    assert duration(seconds) == words
