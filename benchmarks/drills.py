"""How long one drill instance, one graded answer and one question of a session take.

Run: python benchmarks/drills.py [--json]. Goals: an instance under 1 ms, a graded answer under
0.2 ms median. Times are wall-clock; of instances and grades the best of several repeats, so a busy
machine spoils them little. A question of a session is shown, answered and kept in a file on disk.
"""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from prep.bank.bank import Bank
from prep.drills import Drill
from prep.drills.grading import grade
from prep.drills.proof.written import typed_misconception, written_forms
from prep.drills.source import load_drills
from prep.practice.clock import SystemClock
from prep.practice.drill_reviews import DrillReviews
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.drilling import Drilling
from prep.practice.services import random_id
from prep.storage.records import open_records

BANK = Path(__file__).parents[1] / "problems" / "stats"
REPEATS = 3
SEEDS = range(6)
ANSWERS = 300


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    drills = [drill for path in sorted(BANK.glob("*.py")) for drill in load_drills(path)]
    figures = {
        "drills": len(drills),
        "instance": summary(instance_times(drills)),
        "graded_answer": summary(grading_times(drills)),
        "ladder_question": summary(session_times(Mode.LADDER)),
        "sprint_question": summary(session_times(Mode.SPRINT)),
    }
    print(json.dumps(figures, indent=1) if options.json else as_table(figures))


def instance_times(drills: list[Drill]) -> list[float]:
    return [
        best_of(lambda drill=drill, seed=seed, level=level: drill.instance(seed, level))
        for drill in drills
        for level in drill.levels
        for seed in SEEDS
    ]


def grading_times(drills: list[Drill]) -> list[float]:
    return [
        best_of(lambda text=text, one=instance: grade(text, one.answer, one.misconceptions))
        for drill in drills
        for level in drill.levels
        for instance in [drill.instance(1, level)]
        for text in (
            *written_forms(instance.answer),
            *(
                typed
                for misconception in instance.misconceptions
                for typed in typed_misconception(instance.answer, misconception)
            ),
        )
    ]


def session_times(mode: Mode) -> list[float]:
    """Each question of one long session: chosen, shown, graded, written with its event."""
    bank = Bank((BANK.parent,))
    with (
        tempfile.TemporaryDirectory() as folder,
        open_records(Path(folder) / "history.db") as records,
    ):
        reviews = DrillReviews(records.answers)
        drilling = Drilling(bank, records, SystemClock(), random_id, reviews, lambda _bound: 1)
        session = drilling.open(DrillSettings(mode, items=ANSWERS))

        def question() -> None:
            session.next()
            session.answer("?")

        return [elapsed(question) for _ in range(ANSWERS)]


def best_of(call: Callable[[], object]) -> float:
    return min(elapsed(call) for _ in range(REPEATS))


def elapsed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def summary(times: list[float]) -> dict[str, float]:
    """Count, and median, 99th percentile and maximum in microseconds."""
    ordered = sorted(times)
    return {
        "count": len(ordered),
        "median_us": round(1e6 * statistics.median(ordered), 1),
        "p99_us": round(1e6 * ordered[int(0.99 * (len(ordered) - 1))], 1),
        "max_us": round(1e6 * ordered[-1], 1),
    }


def as_table(figures: dict) -> str:
    lines = [
        f"{figures['drills']} drills",
        f"{'':16}{'count':>8}{'median':>10}{'p99':>10}{'max':>10}",
    ]
    for name in ("instance", "graded_answer", "ladder_question", "sprint_question"):
        one = figures[name]
        lines.append(
            f"{name:16}{one['count']:>8}{one['median_us']:>7} us{one['p99_us']:>7} us"
            f"{one['max_us']:>7} us"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
