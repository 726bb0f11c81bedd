"""What the statement promises of every input; sizes are followed through the program.

A program is carried out a second time with every number and every local slope slightly off, by
many times what rounding does: what is asked for must hardly notice.
"""

import math
import random

STEPS, BACKWARDS = 10_000, 20
JOLT, NOTICED = 4e-15, 1e-9
UNARY = {
    "exp": lambda a: (math.exp(a), math.exp(a)),
    "tanh": lambda a: (math.tanh(a), 1 - math.tanh(a) ** 2),
    "relu": lambda a: (max(a, 0.0), float(a > 0)),
}
BINARY = {
    "+": lambda a, b: (a + b, 1, 1),
    "-": lambda a, b: (a - b, 1, -1),
    "*": lambda a, b: (a * b, b, a),
    "/": lambda a, b: (a / b, 1 / b, -a / b**2),
}


def check(program):
    assert type(program) is list
    assert len(program) <= STEPS
    assert sum(step[0] == "backward" for step in program) <= BACKWARDS
    check_steps(program)
    for shaken, calm in zip(carried_out(program, JOLT), carried_out(program, 0.0), strict=True):
        assert abs(shaken - calm) <= NOTICED * max(1.0, abs(calm)), "rounding is noticed"


def check_steps(program):
    numbers, links, leaves = [], [], set()
    for name, *operands in program:
        for operand in operands:
            assert type(operand) in (int, float)
            assert type(operand) is float or 0 <= operand < len(numbers)
            assert abs(operand) <= 1000 or type(operand) is int
        if name in ("backward", "data", "grad", "zero"):
            assert [type(operand) for operand in operands] == [int] * (name != "zero")
            assert name != "backward" or largest_slope(links, operands[0]) <= 1e6
            continue
        if name == "leaf":
            leaves.add(len(numbers))
        number, below = made(name, operands, numbers, leaves)
        assert abs(number) <= 1000
        numbers.append(number)
        links.append(below)


def made(name, operands, numbers, leaves):
    """The number of a new Value, and its operands with their local slopes."""
    given = [numbers[operand] if type(operand) is int else operand for operand in operands]
    if name == "leaf":
        (number,) = operands
        assert type(number) is float
        return number, []
    if name in UNARY:
        (operand,) = operands
        assert type(operand) is int
        assert name != "relu" or operand in leaves or abs(given[0]) >= 1e-6
        number, *slopes = UNARY[name](*given)
    elif name == "**":
        number, *slopes = power(*given)
        assert [type(operand) for operand in operands] == [int, float]
    else:
        assert len(given) == 2
        assert int in map(type, operands)
        assert name != "/" or abs(given[1]) >= 0.001
        number, *slopes = BINARY[name](*given)
    pairs = zip(operands, slopes, strict=False)
    return number, [(o, slope) for o, slope in pairs if type(o) is int]


def power(base, exponent):
    assert abs(exponent) <= 10
    assert base >= 0 or exponent.is_integer()
    assert exponent >= 1 or abs(base) >= 0.001
    return base**exponent, exponent * base ** (exponent - 1)


def largest_slope(links, result):
    return max(slopes_below([[(o, abs(slope)) for o, slope in pairs] for pairs in links], result))


def slopes_below(links, result):
    """The slope of ``result`` in every Value up to it."""
    slopes = [0.0] * result + [1.0]
    for place in range(result, -1, -1):
        for operand, slope in links[place]:
            slopes[operand] += slopes[place] * slope
    return slopes


def carried_out(program, jolt):
    """What a program asks for, if all numbers and local slopes are off by up to ``jolt``."""
    rng, numbers, links, grads, asked = random.Random(1), [], [], [], []
    for name, *operands in program:
        if name == "data":
            asked.append(numbers[operands[0]])
        elif name == "grad":
            asked.append(grads[operands[0]])
        elif name == "zero":
            grads = [0.0] * len(grads)
        elif name == "backward":
            for place, slope in enumerate(slopes_below(links, operands[0])):
                grads[place] += slope
        else:
            number, below = made(name, operands, numbers, range(len(numbers)))
            numbers.append(number * (1 + (name != "leaf") * rng.choice([-jolt, jolt])))
            links.append([(o, slope * (1 + rng.choice([-jolt, jolt]))) for o, slope in below])
            grads.append(0.0)
    return asked
