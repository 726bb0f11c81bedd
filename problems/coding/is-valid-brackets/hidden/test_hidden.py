"""Every short log, then long ones that are complete but for one step."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

KINDS = ["()", "[]", "{}"]
STEPS = "()[]{}"


def packed(rng, cases):
    """A complete log of so many cases, nested and side by side at random."""
    log, awaited = [], []
    while cases or awaited:
        if cases and (not awaited or rng.random() < 0.5):
            opening, closing = rng.choice(KINDS)
            log.append(opening)
            awaited.append(closing)
            cases -= 1
        else:
            log.append(awaited.pop())
    return "".join(log)


def damaged(rng, log):
    """One step changed, left out, written twice, or swapped with the next."""
    place = rng.randrange(len(log) - 1)
    before, step, after, rest = log[:place], log[place], log[place + 1], log[place + 2 :]
    changed = rng.choice([rng.choice(STEPS) + after, after, step + step + after, after + step])
    return before + changed + rest


def corpus(rng):
    """Complete logs of 1 to 30 cases, and two damaged copies of each."""
    for cases in [1, 2, 3, 4, 6, 9, 30] * 9:
        log = packed(rng, cases)
        yield (log,)
        yield (damaged(rng, log),)
        yield (damaged(rng, log),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_log_of_up_to_four_steps(agree):
    agree.all(("".join(s),) for size in range(1, 5) for s in product(STEPS, repeat=size))


@pytest.mark.deep
def test_every_log_of_six_steps_of_two_kinds(agree):
    agree.all(("".join(s),) for s in product("([)]", repeat=6) if s[0] in "([" and s[-1] in ")]")


def test_one_step(agree):
    agree.all((step,) for step in STEPS)


def test_left_open(agree):
    agree("(")
    agree("()[")
    agree("{{{}}")
    agree("[" * 9)


def test_nothing_to_close(agree):
    agree(")")
    agree("())")
    agree("]{}[")
    agree("}" * 9)


def test_right_numbers_in_the_wrong_order(agree):
    agree("([)]")
    agree(")(")
    agree("{(})")
    agree("(])[")


def test_wrong_kind(agree):
    agree("(]")
    agree("[}")
    agree("{)")
    agree("([{)]}")


def test_side_by_side(agree):
    agree("()" * 60)
    agree("()[]{}")
    agree("[()()]{}{[]}")


def test_a_mistake_at_the_far_end(agree):
    good = "([{}])" * 300
    agree.all([(good,), (good + "(",), (good + "}",), ("(" + good,), (")" + good,)])
    agree.all([(good[:900] + "]" + good[901:],), (good[:900] + "()" + good[900:],)])


@pytest.mark.deep
def test_nested_to_the_limit(agree):
    agree("(" * 5000 + ")" * 5000)
    agree("([{" * 1666 + "}])" * 1666)
    agree("([{" * 1666 + "}])" * 1665 + "}]]")
    agree("{" * 10_000)
    agree("]" * 10_000)
    agree("(" * 5001 + ")" * 4999)
    agree("(" * 4999 + ")" * 5001)


def test_nested_deeply_within_one_another(agree):
    """Depths around powers of two and ten, where counters of fixed width turn over."""
    for depth in (9, 10, 99, 100, 127, 128, 255, 256, 257, 1000):
        agree("[" * depth + "]" * depth)
        agree("[" * depth)
        agree("[" * depth + "}" + "]" * (depth - 1))


@pytest.mark.deep
def test_medium_logs(agree):
    rng = random.Random(10)
    logs = [packed(rng, cases) for cases in (50, 100, 150)]
    agree.all((log,) for log in logs)
    agree.all((damaged(rng, log),) for log in logs * 8)


def test_a_second_call_starts_afresh(agree):
    agree("((")
    agree("))")
    agree("()")
    agree("[")
    agree("]")


@pytest.mark.deep
@given(st.text(STEPS, min_size=1, max_size=10))
def test_any_log(agree, s):
    agree(s)


@pytest.mark.deep
@given(st.randoms(), st.integers(1, 12), st.booleans())
def test_complete_logs_and_damaged_ones(agree, rng, cases, harm):
    log = packed(rng, cases)
    agree(damaged(rng, log) if harm else log)


def case_within_case(size, rng):
    """Nested to the limit: crossing out pairs from the inside takes size / 2 rounds."""
    kinds = rng.choices(KINDS, k=size // 2)
    return ("".join(k[0] for k in kinds) + "".join(k[1] for k in reversed(kinds)),)


@pytest.mark.efficiency
def test_case_within_case(race):
    race(case_within_case, size=10_000)
