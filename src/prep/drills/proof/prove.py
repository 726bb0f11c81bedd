"""Prove drills: the three routes for some seeds, the soundness of many instances."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor

from prep.drills.drill import Drill, Instance
from prep.drills.proof import soundness
from prep.drills.proof.report import DrillReport, Report
from prep.drills.proof.routes import Check, check_routes

SEEDS = (0, 1, 2, 3, 4)
"""The fixed seeds of a plain run; a fresh run takes others."""

Clock = Callable[[], float]


def prove(
    drills: Sequence[Drill],
    seeds: Sequence[int] = SEEDS,
    *,
    executor: Executor,
    clock: Clock,
    run: int = 0,
) -> Report:
    """Prove drills in parallel. ``clock`` counts CPU seconds; ``run`` seeds the simulations."""
    futures = [executor.submit(prove_drill, drill, tuple(seeds), clock, run) for drill in drills]
    return Report(tuple(future.result() for future in futures))


def prove_drill(drill: Drill, seeds: Sequence[int], clock: Clock, run: int = 0) -> DrillReport:
    """Prove one drill: every seed at every level by three routes, then its soundness."""
    started = clock()
    checks = tuple(_checks(drill, seeds, run))
    seen = tuple(soundness.instances(drill, first_seed=min(seeds)))
    faults = tuple(dict.fromkeys(_faults(drill, seen)))
    return DrillReport(
        drill=drill.id,
        checks=checks,
        faults=faults,
        seconds=clock() - started,
        instances=len(seen),
        written_forms=0,
        misconceptions_named=0,
    )


def _checks(drill: Drill, seeds: Sequence[int], run: int) -> Iterator[Check]:
    for level in drill.levels:
        for seed in seeds:
            yield check_routes(drill, drill.instance(seed, level), run)


def _faults(drill: Drill, seen: Sequence[Instance]) -> Iterator[str]:
    yield from soundness.facts_faults(drill)
    yield from soundness.survival_faults(drill, seen)
    for instance in seen:
        yield from soundness.wording_faults(drill, instance)
        yield from soundness.value_faults(instance)
