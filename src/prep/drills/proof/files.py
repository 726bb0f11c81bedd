"""Prove whole drill files: every drill in them, their golden files, and that ids are unique."""

import json
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

from prep.drills.drill import Drill
from prep.drills.proof.golden import Golden, as_text, differences, golden_of, golden_path
from prep.drills.proof.prove import SEEDS, Clock, prove
from prep.drills.proof.report import DrillReport, Report
from prep.drills.source import load_drills


def drill_files(path: Path) -> tuple[Path, ...]:
    """The drill files a path stands for: itself, or every Python file in the folder."""
    return tuple(sorted(path.glob("*.py"))) if path.is_dir() else (path,)


def prove_files(
    paths: Sequence[Path],
    seeds: Sequence[int] = SEEDS,
    *,
    executor: Executor,
    clock: Clock,
    run: int = 0,
    only: Sequence[str] = (),
) -> Report:
    """Prove the drills of files and folders, or ``only`` the named ones.

    Raises PrepError when a file cannot be imported or holds no drill.
    """
    found = [
        (drill, _golden(path))
        for folder in paths
        for path in drill_files(folder)
        for drill in load_drills(path)
        if not only or drill.id in only
    ]
    report = prove([drill for drill, _ in found], seeds, executor=executor, clock=clock, run=run)
    times_used = Counter(drill.id for drill, _ in found)
    return Report(
        tuple(
            _with_file_faults(each, drill, golden, times_used[drill.id])
            for each, (drill, golden) in zip(report.drills, found, strict=True)
        )
    )


def freeze(path: Path) -> Path:
    """Write the golden file of a drill file and say where."""
    golden = golden_path(path)
    golden.parent.mkdir(exist_ok=True)
    golden.write_text(as_text(golden_of(load_drills(path))), encoding="utf-8")
    return golden


def _golden(path: Path) -> Golden:
    pinned = golden_path(path)
    if not pinned.is_file():
        return {}
    content: Golden = json.loads(pinned.read_text(encoding="utf-8"))
    return content


def _with_file_faults(
    report: DrillReport, drill: Drill, golden: Golden, times_used: int
) -> DrillReport:
    faults = tuple(differences(drill, golden))
    if times_used > 1:
        faults += (f"the id is used {times_used} times",)
    return replace(report, faults=report.faults + faults)
