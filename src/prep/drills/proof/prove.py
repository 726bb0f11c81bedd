"""Prove drills: the three routes for some seeds, the soundness of many instances."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor

from prep.drills.drill import Drill, Instance
from prep.drills.proof import soundness
from prep.drills.proof.report import DrillReport, Report
from prep.drills.proof.routes import Check, check_routes
from prep.drills.proof.written import form_faults, naming_faults, written_forms

SEEDS = (0, 1, 2, 3, 4)
"""The fixed seeds of a plain run; a fresh run takes others."""

SLOWEST = 1e-3
"""Most CPU seconds for one instance, on average over the instances looked at."""

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
    """Prove one drill: every seed at every level by three routes, then its soundness.

    A drill whose stated facts are broken is not run at all.
    """
    started = clock()
    if facts := tuple(soundness.facts_faults(drill)):
        return DrillReport(drill.id, faults=facts)
    checks = tuple(_checks(drill, seeds, run))
    drawing = clock()
    seen = tuple(soundness.instances(drill, first_seed=min(seeds)))
    per_instance = (clock() - drawing) / len(seen)
    faults = tuple(dict.fromkeys(_faults(drill, seen)))
    if per_instance > SLOWEST:
        faults += (f"an instance takes {1e3 * per_instance:.1f} ms, more than 1 ms",)
    return DrillReport(
        drill=drill.id,
        checks=checks,
        faults=faults,
        seconds=clock() - started,
        instances=len(seen),
        written_forms=sum(len(written_forms(instance.answer)) for instance in seen),
        misconceptions_named=sum(len(instance.misconceptions) for instance in seen),
    )


def _checks(drill: Drill, seeds: Sequence[int], run: int) -> Iterator[Check]:
    for level in drill.levels:
        for seed in seeds:
            yield check_routes(drill, drill.instance(seed, level), run)


def _faults(drill: Drill, seen: Sequence[Instance]) -> Iterator[str]:
    yield from soundness.survival_faults(drill, seen)
    for instance in seen:
        yield from soundness.wording_faults(drill, instance)
        yield from soundness.value_faults(instance)
        yield from form_faults(instance)
        yield from naming_faults(instance)
