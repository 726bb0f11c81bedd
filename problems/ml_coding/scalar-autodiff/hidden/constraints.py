"""What the statement promises of every input; sizes are followed through the program."""

import math

STEPS, BACKWARDS = 10_000, 20
UNARY = {
    "exp": lambda a: (math.exp(a), math.exp(a)),
    "tanh": lambda a: (math.tanh(a), 1 - math.tanh(a) ** 2),
    "relu": lambda a: (max(a, 0.0), float(a > 0)),
}
BINARY = {
    "+": lambda a, b: (a + b, 1, 1),
    "-": lambda a, b: (a - b, 1, 1),
    "*": lambda a, b: (a * b, b, a),
    "/": lambda a, b: (a / b, 1 / b, a / b**2),
}


def check(program):
    assert type(program) is list
    assert len(program) <= STEPS
    assert sum(step[0] == "backward" for step in program) <= BACKWARDS
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
    """The number of a new Value, and its operands with the sizes of their local slopes."""
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
    return number, [(o, abs(slope)) for o, slope in pairs if type(o) is int]


def power(base, exponent):
    assert abs(exponent) <= 10
    assert base >= 0 or exponent.is_integer()
    assert exponent >= 1 or abs(base) >= 0.001
    return base**exponent, exponent * base ** (exponent - 1)


def largest_slope(links, result):
    sizes = [0.0] * result + [1.0]
    for place in range(result, -1, -1):
        for operand, size in links[place]:
            sizes[operand] += sizes[place] * size
    return max(sizes)
