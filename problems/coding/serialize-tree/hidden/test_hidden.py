"""All small shapes with telling values; chains and bushes; texts carried to another process."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

TELLING = [
    [1, 1, 1, 1, 1, 1],
    [0, -1, 1, 0, -1, 1],
    [12, 1, 2, -12, 121, 21],
    [-1000, 1000, 999, -999, 100, -100],
    [4, 2, 6, 1, 3, 5],
    [6, 5, 4, 3, 2, 1],
]


def shapes(size):
    """Every binary tree of ``size`` nodes, as nested (left, right) pairs."""
    if not size:
        return [None]
    return [
        (left, right)
        for below in range(size)
        for left in shapes(below)
        for right in shapes(size - 1 - below)
    ]


def labelled(shape, values):
    """The plain form of ``shape``, its nodes labelled row by row."""
    values = iter(values)
    row, tree = [shape], []
    for node in row:
        tree.append(None if node is None else next(values))
        row += node or ()
    return trimmed(tree)


def trimmed(tree):
    while tree and tree[-1] is None:
        tree.pop()
    return tree


def grown(rng, size, bias, values):
    """A random tree of ``size`` nodes; a large ``bias`` makes it deep, 0 makes it bushy."""
    gaps, children = [(None, 0)], {}
    for node in range(size):
        at = len(gaps) - 1 if rng.random() < bias else rng.randrange(len(gaps))
        parent, side = gaps.pop(at)
        children[parent, side] = node
        gaps += [(node, side) for side in rng.sample((0, 1), 2)]
    row, tree = [children.get((None, 0))], []
    for node in row:
        tree.append(None if node is None else rng.choice(values))
        if node is not None:
            row += [children.get((node, 0)), children.get((node, 1))]
    return trimmed(tree)


def chain(sides, values):
    """Each node has one child, on the side that ``sides`` says ("L" or "R") for its parent."""
    tree = [values[0]]
    for side, value in zip(sides, values[1:], strict=True):
        tree += [value, None] if side == "L" else [None, value]
    return trimmed(tree)


def corpus(rng):
    """Bushy and deep, with equal values, small ones, and ones at the limits."""
    yield ([],)
    for size in [1, 2, 3, 5, 8, 13, 21, 34] * 14:
        values = rng.choice([[7], [-1, 0, 1], range(-12, 13), [-1000, -10, 0, 10, 1000, 100]])
        yield (grown(rng, size, rng.choice([0, 0, 0.5, 0.9]), values),)
    for size in [6, 15, 40] * 5:
        sides = rng.choices("LR", k=size - 1)
        yield (chain(sides, [rng.randint(-1000, 1000) for _ in range(size)]),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_small_shape(agree):
    agree.all(
        (labelled(shape, values),)
        for size in range(7)
        for shape in shapes(size)
        for values in (TELLING if size < 6 else TELLING[:2])
    )


@pytest.mark.deep
def test_every_value(agree):
    agree.all(([value],) for value in range(-1000, 1001, 7))
    agree.all(([value, -value, None, value],) for value in (-1000, -10, -1, 0, 1, 9, 10, 99, 1000))


def test_empty_chart(agree):
    agree([])


def test_one_card(agree):
    agree([0])
    agree([-1])


def test_a_left_and_a_right_card_are_told_apart(agree):
    agree([1, 2])
    agree([1, None, 2])
    agree([1, 2, None, 3])
    agree([1, 2, None, None, 3])
    agree([1, None, 2, 3])


def test_full_rows(agree):
    agree(list(range(-31, 32)))


def test_equal_numbers_everywhere(agree):
    agree([5, 5, 5, None, 5, 5, None, 5])
    agree([0, 0, None, 0, 0])


def test_neighbouring_digits(agree):
    agree([1, 23, 12, 3, 123])
    agree([12, 3, 1, 23])
    agree([10, 0, 100, -1, -10, None, 1000])


def test_chains_of_three_hundred(agree):
    values = [step % 2001 - 1000 for step in range(0, 2100, 7)]
    for sides in ("L" * 299, "R" * 299, "LR" * 149 + "L", "L" * 150 + "R" * 149):
        agree(chain(sides, values))


@pytest.mark.deep
def test_a_text_is_read_in_another_process(solution):
    """All charts are written first and read in another order, each by a codec of its own."""
    charts = [[3, 1, 2], [3, 1, None, 2], [], [0], [3, None, 1, 2], [-5, 40, -5], [3, 1, 2]]
    texts = written(solution, charts)
    solution.fresh()
    for chart, rebuilt in zip(charts[::-1], rebuilt_from(solution, texts[::-1]), strict=True):
        if rebuilt != chart:
            wrong(
                "the chart read in another process is not the one that was sent",
                input=chart,
                expected=chart,
                actual=rebuilt,
            )


def test_reading_twice_gives_the_chart_twice(solution):
    charts = [[1, 2, None, 3], [4], [1, 2, None, 3]]
    texts = written(solution, charts)
    rebuilt = rebuilt_from(solution, texts + texts)
    if rebuilt != charts + charts:
        wrong("a text was read twice", input=charts, expected=charts * 2, actual=rebuilt)


def written(solution, charts):
    """The text of every chart, each from a new codec."""
    calls = [call for chart in charts for call in (["Codec"], ["serialize", chart])]
    texts = solution.script(calls)[1::2]
    for chart, text in zip(charts, texts, strict=True):
        if type(text) is not str:
            wrong("serialize must return a string", input=chart, actual=text)
    return texts


def rebuilt_from(solution, texts):
    """The chart of every text in its plain form, each from a new codec."""
    calls = [call for text in texts for call in (["Codec"], ["deserialize", text])]
    return [chart or [] for chart in solution.script(calls)[1::2]]


@pytest.mark.deep
@pytest.mark.parametrize("bias", [0, 0.5, 0.97])
def test_a_medium_chart(agree, bias):
    agree(grown(Random(3), 400, bias, range(-1000, 1001)))


@pytest.mark.deep
@pytest.mark.parametrize("side", "LR")
def test_the_longest_chain(agree, side):
    """A recursion goes as deep as there are cards."""
    agree(chain(side * 9_999, [step % 2001 - 1000 for step in range(10_000)]))


@pytest.mark.deep
def test_the_widest_chart(agree):
    """10,000 cards in full rows; every number from -1,000 to 1,000 is among them."""
    agree([step % 2001 - 1000 for step in range(10_000)])
    agree(grown(Random(4), 10_000, 0.2, range(-1000, 1001)))


@pytest.mark.deep
@given(st.recursive(st.none(), lambda part: st.tuples(part, part), max_leaves=25), st.data())
def test_any_chart(agree, shape, data):
    numbers = data.draw(st.sampled_from([st.integers(-2, 2), st.integers(-1000, 1000)]))
    agree(labelled(shape, data.draw(st.lists(numbers, min_size=25, max_size=25))))


@pytest.mark.deep
@given(st.integers(1, 120), st.sampled_from([0, 0.3, 0.8, 0.95]), st.integers(0, 10**6))
def test_a_grown_chart(agree, size, bias, seed):
    agree(grown(Random(seed), size, bias, range(-1000, 1001)))


def long_spine(size, rng):
    """A path of half the cards that turns at random, each card with a leaf on its other side."""
    shape = (None, None)
    for _ in range(size // 2 - 1):
        shape = (shape, (None, None)) if rng.random() < 0.5 else ((None, None), shape)
    return (labelled(shape, [rng.randint(-1000, 1000) for _ in range(size)]),)


@pytest.mark.efficiency
def test_long_spine(race):
    race(long_spine, size=10_000)
