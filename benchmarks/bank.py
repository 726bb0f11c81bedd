"""A bank of 10,000 problems: how long until it is listed, filtered, searched.

    .venv/bin/python benchmarks/bank.py [COUNT]

The goal is 50 ms for a list with a warm index, filtered or searched, after the imports.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from prep.bank.bank import Bank
from prep.bank.places import own_pack
from prep.practice.clock import SystemClock
from prep.practice.library import Query
from prep.practice.services import join
from prep.storage.records import open_records

ROUNDS = 9


def write_pack(folder: Path, count: int) -> None:
    """``count`` copies of one problem.toml: a list reads no other file."""
    table = own_pack() / "coding" / "two-sum" / "problem.toml"
    shutil.copy(own_pack() / "topics.toml", folder)
    for index in range(count):
        package = folder / "coding" / f"problem-{index:05}"
        package.mkdir(parents=True)
        text = table.read_text(encoding="utf-8").replace("leetcode = 1", f"leetcode = {index}")
        (package / "problem.toml").write_text(text, encoding="utf-8")


def milliseconds(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of ``action``."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        action()
        times.append(time.perf_counter() - started)
    return 1e3 * median(times)


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        pack, cache = Path(place) / "pack", Path(place) / "cache"
        pack.mkdir()
        write_pack(pack, count)

        def fresh_bank() -> Bank:
            return Bank((pack,), cache)

        rows = [("list, no index yet", milliseconds(lambda: fresh_bank().catalogue(), 1))]
        rows.append(("list, warm index", milliseconds(lambda: fresh_bank().catalogue())))
        records = open_records(Path(place) / "history.db")
        services = join(
            bank=fresh_bank(), judge=None, stores=records, clock=SystemClock(), workspace=cache
        )  # type: ignore[arg-type]  # nothing is judged here
        library = services.library
        rows.append(("rows with states", milliseconds(library.rows)))
        listed = library.rows()
        for name, query in (
            ("search a number", Query(text="7777")),
            ("search words", Query(text="parcels scale")),
            ("filter by topic", Query(topics=frozenset({"coding"}))),
        ):
            rows.append((name, milliseconds(lambda query=query: library.find(listed, query))))
        records.close()
    print(f"{count:,} problems")
    for name, taken in rows:
        print(f"  {name:22} {taken:9.1f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
