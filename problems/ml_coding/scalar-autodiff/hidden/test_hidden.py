"""Single operations in every role, all small graphs, and long ones full of reuse.

Forward differentiation by dual numbers is a second oracle, which knows nothing of any order.
"""

import math
import random
from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

NUMBERS = (-2.0, 0.5, 3.0)
UNARY = ("exp", "tanh", "relu")


def dual(name, a, b):
    """Number and slope of an operation on (number, slope) pairs."""
    (x, dx), (y, dy) = a, b
    if name == "**":
        return x**y, y * x ** (y - 1) * dx
    if name == "/":
        return x / y, dx / y - x / y**2 * dy
    if name == "exp":
        return math.exp(x), math.exp(x) * dx
    if name == "tanh":
        return math.tanh(x), dx / math.cosh(x) ** 2
    if name == "relu":
        return max(x, 0.0), dx if x > 0 else 0.0
    return {"+": (x + y, dx + dy), "-": (x - y, dx - dy), "*": (x * y, x * dy + dx * y)}[name]


def forward(steps, moved):
    """(number, slope) of every Value of a program, with respect to the Value at ``moved``."""
    values = []
    for name, *operands in steps:
        pairs = [values[o] if type(o) is int else (o, 0.0) for o in operands]
        pairs += [(0.0, 0.0)] * (2 - len(pairs))
        number, slope = pairs[0] if name == "leaf" else dual(name, *pairs)
        values.append((number, 1.0 if len(values) == moved else slope))
    return values


def asked(steps, *results):
    """The steps, a backward from each of the results, then everything there is to ask."""
    backwards = [["backward", result] for result in results]
    return [
        *steps,
        *backwards,
        *([what, i] for i in range(len(steps)) for what in ("data", "grad")),
    ]


def grow(rng, length, reach=40.0):
    """Steps that make ``length`` Values of moderate size, with moderate slopes."""
    steps = [["leaf", round(rng.uniform(-3, 3), 2)] for _ in range(rng.randint(1, 3))]
    numbers = [step[1] for step in steps]
    sizes = [[float(i == j) for j in range(len(steps))] for i in range(len(steps))]
    while len(steps) < length:
        step = random_step(rng, len(steps))
        operands = [o for o in step[1:] if type(o) is int]
        number, slopes = measured(step, numbers)
        if number is None or abs(number) > reach or max(map(abs, slopes), default=0) > reach:
            continue
        leaf = len(sizes[0])
        size = [
            sum(abs(s) * sizes[o][i] for o, s in zip(operands, slopes, strict=True))
            for i in range(leaf)
        ]
        if step[0] != "leaf" and max(size) > 1e4:
            continue
        steps.append(step)
        numbers.append(number)
        sizes.append(size)
    return steps


def random_step(rng, count):
    """One more step on ``count`` Values, the newest ones more often."""
    kind = rng.random()
    first, second = (max(0, count - 1 - int(rng.expovariate(0.4))) for _ in range(2))
    if kind < 0.1:
        return ["leaf", round(rng.uniform(-3, 3), 2)]
    if kind < 0.3:
        return [rng.choice(UNARY), first]
    if kind < 0.4:
        return ["**", first, rng.choice([-2.0, -1.0, 0.0, 0.5, 1.0, 2.0, 3.0])]
    plain = rng.choice([-2.5, -1.0, 0.0, 0.5, 2.0, 4.0])
    operands = rng.choice([(first, second), (first, first), (first, plain), (plain, first)])
    return [rng.choice("+-*/"), *operands]


def measured(step, numbers):
    """Number of a new Value and its local slopes; None for one outside the constraints."""
    name, *operands = step
    if name == "leaf":
        return operands[0], []
    given = [numbers[o] if type(o) is int else o for o in operands]
    too_small = 0.1 if name == "/" or (name == "**" and given[1] < 1) else 0.0
    if abs(given[-1 if name == "/" else 0]) < too_small:
        return None, []
    if (name == "**" and given[0] < 0 and given[1] % 1) or (name == "exp" and given[0] > 3):
        return None, []
    if name == "relu" and abs(given[0]) < 1e-4:
        return None, []
    pairs = [(number, 0.0) for number in given] + [(0.0, 0.0)] * (2 - len(given))
    slopes = []
    for i, operand in enumerate(operands):
        if type(operand) is int:
            tilted = [(x, float(i == j)) for j, (x, _) in enumerate(pairs)]
            slopes.append(dual(name, *tilted)[1])
    return dual(name, *pairs)[0], slopes


def corpus(rng):
    for length in [2, 3, 4, 5, 6, 8, 12, 20] * 18:
        steps = grow(rng, length)
        last = len(steps) - 1
        results = rng.choice([[last], [last], [last, last], [last, rng.randrange(len(steps))]])
        yield (asked(steps, *results),)
    for length in (80, 200):
        yield (asked(grow(rng, length), length - 1),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_operation_in_every_role(agree):
    start = [["leaf", 1.0], ["leaf", 1.0]]
    programs = []
    for a, b in product(NUMBERS, repeat=2):
        start = [["leaf", a], ["leaf", b]]
        for name in "+-*/":
            steps = ([name, 0, 1], [name, 1, 0], [name, 0, 0], [name, 0, b], [name, b, 0])
            programs += [asked([*start, step], 2) for step in steps]
        if a > 0 or b % 1 == 0:
            programs.append(asked([*start, ["**", 0, b]], 2))
        programs += [asked([*start, [name, 0], ["*", 2, 1]], 3) for name in UNARY]
    agree.all((program,) for program in programs)


@pytest.mark.deep
def test_every_graph_of_sums_and_products(agree):
    """One leaf and three operations, each on any two Values before it."""
    choices = [
        [[name, *pair] for name in "+*" for pair in combinations_with_replacement(range(i), 2)]
        for i in (1, 2, 3)
    ]
    agree.all((asked([["leaf", 1.5], *steps], 3),) for steps in product(*choices))


def test_leaf_alone(agree):
    agree([["leaf", 2.5], ["data", 0], ["grad", 0], ["backward", 0], ["grad", 0]])


def test_nothing_asked(agree):
    agree([])
    agree([["leaf", 1.0], ["zero"]])


def test_value_used_twice_in_one_operation(agree):
    for name in "+-*/":
        agree(asked([["leaf", 3.0], [name, 0, 0]], 1))


def test_paths_of_different_length(agree):
    """The shortest way to Value 0 ends before the longest has begun to count."""
    steps = [["leaf", 1.5], ["*", 0, 0], ["exp", 1], ["tanh", 2], ["*", 3, 1], ["+", 4, 0]]
    agree(asked(steps, 5))
    agree(asked([*steps, ["*", 0, 5], ["*", 1, 6]], 7))


def test_plain_number_on_either_side(agree):
    for name in "+-*/":
        agree(asked([["leaf", 4.0], [name, 0, 2.0], [name, 6.0, 1]], 2))
        agree(asked([["leaf", 4.0], [name, 0.0, 0], [name, 1, 0]], 2))


@pytest.mark.parametrize("exponent", [-3.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0, 10.0])
def test_powers(agree, exponent):
    agree(asked([["leaf", 1.75], ["**", 0, exponent], ["*", 1, 0]], 2))
    if exponent % 1 == 0:
        agree(asked([["leaf", -0.8], ["**", 0, exponent], ["*", 1, 0]], 2))
    if exponent >= 1:
        agree(asked([["leaf", 0.0], ["**", 0, exponent]], 1))


@pytest.mark.parametrize("number", [-1000.0, -400.0, -1.0, 0.0, 0.3, 20.0, 1000.0])
def test_tanh_and_relu_near_and_far(agree, number):
    agree(asked([["leaf", number], ["tanh", 0], ["relu", 0], ["*", 1, 2]], 3))


def test_exponentials(agree):
    agree(asked([["leaf", -1000.0], ["exp", 0]], 1))
    agree(asked([["leaf", 6.5], ["exp", 0], ["leaf", 0.0], ["exp", 2], ["*", 1, 3]], 4))


def test_values_of_zero(agree):
    agree(asked([["leaf", 0.0], ["leaf", 5.0], ["*", 0, 1], ["*", 2, 0], ["+", 3, 1]], 4))
    agree(asked([["leaf", 0.0], ["relu", 0], ["leaf", 7.0], ["*", 1, 2]], 3))


def test_equal_numbers_in_different_values(agree):
    agree(asked([["leaf", 2.0], ["leaf", 2.0], ["*", 0, 1], ["*", 2, 0], ["+", 3, 2]], 4))
    agree(asked([["leaf", 1.0], ["leaf", 1.0], ["*", 0, 1], ["/", 2, 1]], 3))


def test_slopes_that_cancel(agree):
    agree(asked([["leaf", 3.0], ["*", 0, 2.0], ["-", 1, 0], ["-", 2, 0], ["*", 3, 1]], 4))


def test_values_that_do_not_take_part(agree):
    agree(asked([["leaf", 3.0], ["leaf", 2.0], ["*", 0, 0], ["tanh", 2], ["*", 1, 0]], 2))


def test_backward_twice_without_zeroing(agree):
    steps = [["leaf", 1.5], ["*", 0, 0], ["tanh", 1], ["*", 2, 1]]
    agree(asked(steps, 3, 3))
    agree(asked(steps, 3, 3, 3))


def test_backward_from_two_results(agree):
    steps = [["leaf", 1.5], ["*", 0, 0], ["tanh", 1], ["*", 2, 1]]
    for results in ([3, 1], [1, 3], [2, 3, 0], [0, 0, 3, 2]):
        agree(asked(steps, *results))


def test_zero_in_between(agree):
    steps = [["leaf", 0.7], ["exp", 0], ["*", 1, 0]]
    agree([*steps, ["backward", 2], ["grad", 0], ["zero"], ["grad", 0], *asked(steps, 2)[3:]])
    agree([*steps, ["backward", 2], ["zero"], ["backward", 1], *asked(steps, 2)[4:]])


def test_formula_continued_after_backward(agree):
    steps = [["leaf", 0.7], ["exp", 0], ["backward", 1], ["*", 1, 0], ["backward", 2]]
    agree([*steps, ["grad", 0], ["grad", 1]])
    agree([*steps, ["-", 2, 1], ["zero"], ["backward", 3], ["grad", 0], ["grad", 2]])


def test_known_slopes(agree, solution):
    x = 0.8
    steps = [["leaf", x], ["*", 0, 0], ["exp", 0], ["*", 1, 2], ["tanh", 3]]
    inner = x * x * math.exp(x)
    slope = (1 - math.tanh(inner) ** 2) * (2 * x + x * x) * math.exp(x)
    program = [*steps, ["backward", 4], ["data", 4], ["grad", 0]]
    agree.judge_answer([program], solution(program), [math.tanh(inner), slope])


def test_a_second_program_starts_afresh(agree):
    program = asked([["leaf", 3.0], ["*", 0, 0], ["+", 1, 0]], 2)
    agree(program)
    agree(program)
    agree(asked([["leaf", 3.0], ["exp", 0]], 1))


@pytest.mark.deep
def test_longest_chain(agree):
    """All steps there can be in single file, and Value 0 still counts at the end of it."""
    links = (["+", 1.0], ["*", -1.0], ["/", -1.0], ["-", 1.0])
    chain = [[links[i % 4][0], i, links[i % 4][1]] for i in range(9_992)]
    steps = [["leaf", 2.0], *chain, ["*", 0, 9_992]]
    ends = [["data", 9_993], *(["grad", i] for i in (0, 1, 4_000, 9_991))]
    agree([*steps, ["backward", 9_993], *ends])


@pytest.mark.deep
def test_one_value_for_thousands(agree):
    """Value 0 goes into each of them, and all of them into one sum."""
    uses = [["*", 0, 0.001 * (i % 7 - 2)] for i in range(1_990)]
    sums = [["+", 1_990 + i, i + 2] for i in range(1, 1_989)]
    steps = [["leaf", 0.75], *uses, ["+", 1, 2], *sums]
    agree([*steps, ["backward", len(steps) - 1], ["data", len(steps) - 1], ["grad", 0]])


@pytest.mark.deep
def test_twenty_backwards(agree):
    steps = [["leaf", 1.5], ["*", 0, 0], ["tanh", 1], ["*", 2, 1]]
    agree(asked(steps, *[3, 1, 3, 0, 2] * 4))


@pytest.mark.deep
def test_more_paths_than_there_is_time(agree):
    """Doubled and halved in turn: 2 to the 60 paths."""
    steps = [["leaf", 1.25]]
    for i in range(60):
        steps += [["+", 2 * i, 2 * i], ["*", 2 * i + 1, 0.5]]
    agree(asked(steps, 120))


@pytest.mark.deep
@given(st.integers(2, 14), st.integers(0, 10**6))
def test_forward_slopes_are_the_same(agree, solution, length, seed):
    rng = random.Random(seed)
    steps = grow(rng, length)
    last, moved = len(steps) - 1, rng.randrange(len(steps))
    number, slope = forward(steps, moved)[last]
    program = [*steps, ["backward", last], ["data", last], ["grad", moved]]
    agree.judge_answer([program], solution(program), [number, slope])


@pytest.mark.deep
@given(st.integers(3, 30), st.integers(0, 10**6))
def test_any_program(agree, length, seed):
    rng = random.Random(seed)
    steps = grow(rng, length)
    agree(asked(steps, *(rng.randrange(len(steps)) for _ in range(rng.randint(1, 4)))))


def tangled_formula(size, rng):
    """Every Value is a mean of two before it: short and long ways everywhere."""
    steps = [["leaf", 0.5], ["leaf", -0.25]]
    while len(steps) < size - 10:
        count = len(steps)
        first, second = rng.randrange(max(0, count - 9), count), rng.randrange(count)
        steps += [["+", first, second], ["*", count, rng.choice([0.5, -0.5])]]
        if rng.random() < 0.2:
            steps.append(["tanh", count + 1])
    last = len(steps) - 1
    return ([*steps, ["backward", last], ["data", last], ["grad", 0], ["grad", 1]],)


@pytest.mark.efficiency
def test_tangled_formula(race):
    race(tangled_formula, size=5_000)
