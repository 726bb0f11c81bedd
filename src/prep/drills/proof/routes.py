"""Three routes to one answer: closed form, oracle, and simulation (or brute force).

Each route may fail in its own way; together they leave little room. The simulation must also be
strong enough to tell the answer from every misconception the drill names.
"""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from prep.drills.answer import Value
from prep.drills.drill import Drill, Instance
from prep.drills.proof.acceptance import MOST_DRAWS, draws_needed, score
from prep.drills.sample import Range, Sample

MOST_BLOCKS = 64
ORACLE_RTOL = 1e-9


@dataclass(frozen=True, slots=True)
class Check:
    """What the three routes said of one instance; no faults means proved.

    ``draws`` is 0 and ``z`` None where the third route is a recount by brute force.
    """

    drill: str
    seed: int
    level: int
    draws: int
    z: float | None
    faults: tuple[str, ...]


def check_routes(drill: Drill, instance: Instance, run: int) -> Check:
    """Prove one instance; ``run`` seeds the simulation."""
    faults = _oracle_faults(drill, instance)
    if type(drill).recount is not Drill.recount:
        faults += _recount_faults(drill, instance)
        return Check(drill.id, instance.seed, instance.level, 0, None, faults)
    sample = simulated(drill, instance, run)
    z, more = _simulation_faults(drill, instance, sample)
    return Check(drill.id, instance.seed, instance.level, sample.draws, z, faults + more)


def simulated(drill: Drill, instance: Instance, run: int) -> Sample:
    """Blocks of the drill's own simulation until every misconception could be told apart."""
    rng = _generator(drill, instance, run)
    sample = drill.simulate(instance.params, rng, drill.block)
    claim, others = _claims(drill, instance)
    wanted = max(drill.floor, min(draws_needed(sample, claim, others), MOST_DRAWS))
    for _ in range(MOST_BLOCKS - 1):
        if sample.draws >= wanted:
            break
        sample += drill.simulate(instance.params, rng, drill.block)
    return sample


def agree(left: Value, right: Value) -> bool:
    """Equality for fractions and words, a relative 1e-9 where a float is involved."""
    if isinstance(left, tuple) and isinstance(right, tuple):
        return all(agree(mine, other) for mine, other in zip(left, right, strict=True))
    if isinstance(left, str | tuple) or isinstance(right, str | tuple):
        return left == right
    if isinstance(left, Fraction) and isinstance(right, Fraction | int):
        return left == right
    scale = max(abs(float(left)), abs(float(right)), 1e-3)
    return abs(float(left) - float(right)) <= ORACLE_RTOL * scale


def _generator(drill: Drill, instance: Instance, run: int) -> np.random.Generator:
    entropy = [run, abs(instance.seed), instance.level, *drill.id.encode()]
    return np.random.Generator(np.random.SFC64(np.random.SeedSequence(entropy)))


def _claims(drill: Drill, instance: Instance) -> tuple[float | Range, list[float | Range]]:
    truth = drill.observable(instance.params, instance.answer.value)
    return truth, [drill.observable(instance.params, m.value) for m in instance.misconceptions]


def _oracle_faults(drill: Drill, instance: Instance) -> tuple[str, ...]:
    second = drill.oracle(instance.params)
    if agree(instance.answer.value, second):
        return ()
    return (f"closed form {instance.answer.value} but oracle {second}",)


def _recount_faults(drill: Drill, instance: Instance) -> tuple[str, ...]:
    third = drill.recount(instance.params)
    if agree(instance.answer.value, third):
        return ()
    return (f"closed form {instance.answer.value} but recount {third}",)


def _simulation_faults(
    drill: Drill, instance: Instance, sample: Sample
) -> tuple[float | None, tuple[str, ...]]:
    """The z score of the answer, and what the simulation holds against the drill."""
    claim, others = _claims(drill, instance)
    verdict = score(sample, claim)
    faults = []
    if verdict.contradicted:
        faults.append(f"simulation {sample.mean:.6g} against {claim} (z = {verdict.z:.1f})")
    for misconception, other in zip(instance.misconceptions, others, strict=True):
        if not score(sample, other).contradicted:
            faults.append(f"{sample.draws} draws cannot rule out '{misconception.tag}' ({other})")
    return (None if isinstance(claim, Range) else verdict.z), tuple(faults)
