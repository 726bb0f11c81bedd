"""A collected hidden suite, and all that is made of it before anybody submits."""

import copy
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from prep.core.problem import Problem
from prep.judge import protocol
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.compare import Checker
from prep.judge.suite.direct import DirectCallee
from prep.judge.suite.fixtures import Bench
from prep.judge.suite.frozen import read_cases
from prep.judge.trusted.foresight import Call, foresee
from prep.judge.trusted.recording import Group, Message, in_messages, record_items, record_rounds
from prep.judge.trusted.rounds import Rounds

PREPARED = ("sample", "correctness")
"""The tiers whose cases a worker builds before there is a submission."""
_PREPARED_BYTES = 1 << 20


@dataclass(frozen=True)
class Suite:
    """A collected hidden suite, ready to be run in any number of forked children.

    ``groups`` maps a tier to cases known ahead, ``items`` to the tests that must be run;
    ``run_item`` runs one and gives what it raised.
    """

    problem: Problem
    reference: DirectCallee
    items: dict[str, list[Any]]
    groups: dict[str, list[Group]]
    samples: list[tuple[list[Any], Any]]
    run_item: Callable[[Any, Bench], BaseException | None]
    check: Checker | None
    rounds: Rounds
    messages: dict[str, list[Message]]
    foreseen: dict[str, list[Call]]

    def prepared_cases(self) -> bytes | None:
        """The packed cases of the tiers that a waiting worker is prepared for, if not too large."""
        messages = [message for tier in PREPARED for message in self.messages.get(tier, ())]
        if sum(len(message.packed) for message in messages) > _PREPARED_BYTES:
            return None
        return protocol.pack([case for message in messages for case in message.cases])


def load_suite_parts(problem: Problem) -> tuple[DirectCallee, list[Any], list[Any]]:
    """The reference, the frozen corpus and the samples of a problem."""
    reference = DirectCallee(problem, problem.reference)
    corpus = read_cases(problem.folder)
    samples = [(copy.deepcopy(s.arguments), s.expected) for s in problem.samples]
    return reference, corpus, _with_arrays(problem, samples)


def _with_arrays(
    problem: Problem, samples: list[tuple[list[Any], Any]]
) -> list[tuple[list[Any], Any]]:
    """Samples are written as nested lists; arrays are asked for by the declared types."""
    if not problem.numpy:
        return samples
    from prep.judge.confined.calls import build

    kinds = [parameter.type for parameter in problem.entry.parameters]
    declared = problem.entry.returns_declared
    return [
        ([build(v, k) for v, k in zip(arguments, kinds, strict=False)], build(expected, declared))
        for arguments, expected in samples
    ]


def with_recorded(suite: Suite, tier: str) -> Suite:
    """``suite`` with the tests of ``tier`` recorded, as far as they can be."""
    items = suite.items.get(tier, [])
    known, rest = record_items(suite.problem, suite.reference, items, suite.run_item)
    groups = {**suite.groups, tier: [*suite.groups.get(tier, []), *known]}
    calls = foresee(suite.problem, suite.reference, suite.check, rest, suite.run_item)
    return replace(
        suite,
        groups=groups,
        items={**suite.items, tier: rest},
        foreseen={**suite.foreseen, tier: calls},
    )


def make_rounds(suite: Suite) -> None:
    """Make the first inputs of the races of ``suite`` ahead."""
    items = suite.items.get("efficiency", [])
    record_rounds(suite.problem, suite.reference, suite.rounds, items, suite.run_item)


def with_messages(suite: Suite) -> Suite:
    """``suite`` with everything known ahead packed for the wall."""
    agree = Agreement(suite.problem, suite.reference, suite.reference, suite.check)
    messages = {tier: in_messages(groups, agree) for tier, groups in suite.groups.items()}
    return replace(suite, messages=messages)
