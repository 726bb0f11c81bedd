"""Call scripts on piles: exhaustive for short ones, planted ties and departures for longer ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

NEW = ["MinStack"]
LIMITS = (-(2**31), 2**31 - 1)


def piled(*values):
    """A new pile with these values on it, the last one on top."""
    return [NEW, *(["push", value] for value in values)]


def moved(moves):
    """A script of moves without any question; a move is a value, or None for a pop."""
    return [NEW, *(["pop"] if move is None else ["push", move] for move in moves)]


def watched(moves):
    """A script that asks both questions after every move."""
    operations, height = [NEW], 0
    for move in moves:
        operations.append(["pop"] if move is None else ["push", move])
        height += -1 if move is None else 1
        if height:
            operations += [["getMin"], ["top"]]
    return operations


def walks(length, values):
    """Every legal sequence of that many pushes and pops over ``values``."""
    unfinished = [((), 0)]
    for _ in range(length):
        longer = [((*moves, value), height + 1) for moves, height in unfinished for value in values]
        longer += [((*moves, None), height - 1) for moves, height in unfinished if height]
        unfinished = longer
    return [moves for moves, _ in unfinished]


def random_walk(rng, length, values, down):
    """Calls in any mix: pops with probability ``down``, questions in between, often none."""
    operations, height = [NEW], 0
    while len(operations) < length:
        if height and rng.random() < 0.4:
            operations.append([rng.choice(["getMin", "getMin", "top"])])
        elif height and rng.random() < down:
            operations.append(["pop"])
            height -= 1
        else:
            operations.append(["push", rng.choice(values)])
            height += 1
    return [*operations, ["getMin"], ["top"]] if height else operations


def corpus(rng):
    """Short and long scripts; few distinct values, so that ties and new minima are frequent."""
    for length in [6, 9, 12, 20] * 30:
        spread = rng.choice([1, 2, 5])
        yield random_walk(rng, length, range(-spread, spread + 1), rng.choice([0.3, 0.5, 0.7]))
    for _ in range(30):
        values = [rng.randint(*LIMITS) for _ in range(3)]
        yield random_walk(rng, 25, [*values, *LIMITS], 0.5)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_walk(agree):
    agree.all(watched(moves) for moves in [*walks(4, (-1, 0, 1)), *walks(5, (0, 1))])


@pytest.mark.deep
def test_questions_only_at_the_end(agree):
    asked = [["getMin"], ["top"], ["top"], ["getMin"]]
    agree.all(
        moved(moves) + asked for moves in walks(4, (0, 1, 2)) if len(moves) > 2 * moves.count(None)
    )


def test_one_container(agree):
    agree([*piled(0), ["top"], ["getMin"]])


def test_equal_minima_leave_one_by_one(agree):
    agree(watched([4, 2, 2, 2, 7, None, None, None, None]))


def test_emptied_and_filled_again(agree):
    agree(watched([-5, None, 8, None, 0, 3]))


def test_descending_then_cleared(agree):
    agree(watched([*range(20, -20, -1), *[None] * 39]))


def test_ascending_then_cleared(agree):
    agree(watched([*range(-20, 20), *[None] * 39]))


def test_values_at_the_limits(agree):
    low, high = LIMITS
    agree(watched([high, low, high, low, None, None, None, high, None, None]))
    agree(watched([low, high, None, None, high, high]))


def test_equal_large_values_are_equal(agree):
    """Built at run time: equal integers need not be one object."""
    values = [int(f"-{10**6 + digit}") for digit in (1, 2, 2, 1, 2)]
    agree(watched([*values, None, None, None, None]))


def test_two_piles_at_once(agree):
    agree(
        [
            NEW,
            NEW,
            ["push@0", 3],
            ["push@1", 1],
            ["getMin@0"],
            ["push@0", -2],
            ["getMin@1"],
            ["push@1", 5],
            ["top@0"],
            ["pop@0"],
            ["getMin@0"],
            ["top@1"],
            ["getMin@1"],
        ]
    )


@pytest.mark.deep
def test_a_tall_pile(agree):
    """Heights where a bounded memory of minima would be used up."""
    wave = [(height * 37) % 101 - height // 2 for height in range(300)]
    agree(watched([*wave, *[None] * 299]))
    agree(watched([*range(300, 0, -1), *[None] * 299]))


@pytest.mark.deep
def test_as_many_equal_minima_as_a_counter_holds(agree):
    """One too many for seven, eight or ten bits; the value below shows when one is lost."""
    for count in (128, 256, 1_024):
        agree([*piled(5, *[1] * count), ["getMin"], ["pop"], ["getMin"]])
    agree(watched([5, *[1] * 300, *[None] * 299]))


@pytest.mark.deep
def test_the_tallest_pile(agree):
    """All the calls that one pile gets, nearly all of them pushes."""
    agree([*piled(*range(-14_999, 14_999)), ["getMin"], ["top"]])


MOVES = st.lists(st.one_of(st.integers(-3, 3), st.integers(*LIMITS), st.none()), max_size=40)


@pytest.mark.deep
@given(MOVES, st.lists(st.sampled_from(["getMin", "top"]), min_size=1, max_size=4))
def test_any_walk(agree, moves, questions):
    """Pops of an empty pile are left out; questions repeat and come in any order."""
    operations, height = [NEW], 0
    for move in moves:
        if move is None and not height:
            continue
        operations.append(["pop"] if move is None else ["push", move])
        height += -1 if move is None else 1
        if height:
            operations += [[name] for name in questions]
    agree(operations)


def sinking_pile(size, rng):
    """Every container is a new minimum, so every removal changes the answer.

    Two calls in three are pushes, and the pile is lifted by a quarter of its height.
    """
    top = rng.randint(10**8, 10**9)
    values = [top - 7 * step for step in range(2 * size // 3)]
    return [*piled(*values), *[["getMin"], ["pop"]] * (size // 6 - 1), ["getMin"]]


@pytest.mark.efficiency
def test_sinking_pile(race):
    race(sinking_pile, size=30_000)
