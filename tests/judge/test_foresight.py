"""Which calls of a test are made ahead: those that it makes if the solution is right."""

from collections.abc import Callable
from typing import Any

import pytest

from prep.core.problem import Problem
from prep.judge import protocol
from prep.judge.suite.direct import DirectCallee
from prep.judge.suite.fixtures import Bench
from prep.judge.suite.mismatch import wrong
from prep.judge.trusted.foresight import FORESEEN_CALLS, Call, Foreseen, foresee, packed_calls

FindProblem = Callable[[str], Problem]
Item = Callable[[Bench], None]
PAIRS = ([3, 4], 7), ([1, 5, 9], 14)


def calls_of(problem: Problem, *items: Item) -> list[Call]:
    def run(item: Item, bench: Bench) -> BaseException | None:
        try:
            item(bench)
        except BaseException as error:
            return error
        return None

    return foresee(problem, DirectCallee(problem, problem.reference), None, items, run)


def packed(*arguments: Any) -> Call:
    return "call", protocol.pack(list(arguments))


def asks(nums: list[int], target: int) -> Item:
    def item(bench: Bench) -> None:
        if sorted(bench.solution(nums, target)) != sorted(bench.reference(nums, target)):
            wrong("another pair")

    return item


def starts_afresh(bench: Bench) -> None:
    bench.solution(*PAIRS[0])
    bench.solution.fresh()
    bench.solution(*PAIRS[1])


def agrees(bench: Bench) -> None:
    bench.agree(*PAIRS[0])
    bench.agree.all([PAIRS[1]])
    bench.agree(*PAIRS[1])


def races(bench: Bench) -> None:
    bench.solution(*PAIRS[0])
    bench.race(lambda size, _: ([size, size], 2 * size), size=5)


def never_ends(bench: Bench) -> None:
    while True:
        bench.solution(*PAIRS[0])


def test_the_calls_of_all_tests_in_their_order(problem: FindProblem) -> None:
    found = calls_of(problem("two-sum"), asks(*PAIRS[0]), asks(*PAIRS[1]))
    assert found == [packed(*PAIRS[0]), packed(*PAIRS[1])]


@pytest.mark.parametrize("barrier", [starts_afresh, agrees])
def test_nothing_is_foreseen_beyond_a_new_process_or_a_batch(
    problem: FindProblem, barrier: Item
) -> None:
    assert calls_of(problem("two-sum"), barrier, asks(*PAIRS[1])) == [packed(*PAIRS[0])]


@pytest.mark.parametrize("odd", [races, never_ends])
def test_a_test_that_cannot_be_tried_ends_the_foresight(problem: FindProblem, odd: Item) -> None:
    found = calls_of(problem("two-sum"), asks(*PAIRS[1]), odd, asks(*PAIRS[0]))
    assert found == [packed(*PAIRS[1])]
    assert len(found) < FORESEEN_CALLS


def test_scripts_are_foreseen(problem: FindProblem) -> None:
    script = [["MinStack"], ["push", 3], ["getMin"]]
    found = calls_of(problem("min-stack"), lambda bench: bench.solution.script(script) and None)
    assert found == [("script", protocol.pack(script))]


def test_only_the_next_call_is_recognised() -> None:
    foreseen = Foreseen(7, [packed(*PAIRS[0]), packed(*PAIRS[1])])
    assert foreseen.number == 7
    assert not foreseen.next_is("call", list(PAIRS[1]))
    assert not foreseen.next_is("script", list(PAIRS[0]))
    assert foreseen.next_is("call", list(PAIRS[0]))
    assert foreseen.next_is("call", list(PAIRS[1]))
    assert not foreseen.next_is("call", list(PAIRS[1]))


def test_calls_cross_as_a_list_of_operation_and_payload() -> None:
    calls = [packed(*PAIRS[0]), ("script", protocol.pack([["MinStack"]]))]
    expected = [["call", [[3, 4], 7]], ["script", [["MinStack"]]]]
    assert protocol.unpack(packed_calls(calls)) == expected
