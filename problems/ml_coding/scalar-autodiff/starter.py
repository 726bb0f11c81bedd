import operator


class Value:
    """A number that remembers how it was computed; grad collects derivatives."""

    def __init__(self, data: float) -> None:
        self.data = data
        self.grad = 0.0

    def __add__(self, other: "Value | float") -> "Value":
        return self

    __sub__ = __mul__ = __truediv__ = __pow__ = __add__
    __radd__ = __rsub__ = __rmul__ = __rtruediv__ = __add__

    def exp(self) -> "Value":
        return self

    tanh = relu = exp

    def backward(self) -> None:
        """Add the derivatives of this Value to the grad of every Value that went into it."""


# The driver: leave everything below as it is.
OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
}


def run_program(program: list) -> list[float]:
    """Carry out the steps of a program on Values; return the numbers it asks for."""
    values, answers = [], []
    for name, *operands in program:
        given = [values[operand] if type(operand) is int else operand for operand in operands]
        if name == "leaf":
            values.append(Value(*given))
        elif name in OPERATORS:
            values.append(OPERATORS[name](*given))
        elif name in ("exp", "tanh", "relu"):
            values.append(getattr(Value, name)(*given))
        elif name == "backward":
            Value.backward(*given)
        elif name == "zero":
            for value in values:
                value.grad = 0.0
        else:
            answers.append(getattr(*given, name))
    return answers
