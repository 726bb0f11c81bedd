import math
import operator


class Value:
    """A number and the operands it came from, each with the local slope."""

    def __init__(self, data: float, *operands: "tuple[Value, float]") -> None:
        self.data = data
        self.grad = 0.0
        self.operands = operands

    def __add__(self, other: "Value | float") -> "Value":
        other = as_value(other)
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other: "Value | float") -> "Value":
        other = as_value(other)
        return Value(self.data * other.data, (self, other.data), (other, self.data))

    def __pow__(self, exponent: float) -> "Value":
        return Value(self.data**exponent, (self, exponent * self.data ** (exponent - 1)))

    __radd__ = __add__
    __rmul__ = __mul__

    def __sub__(self, other: "Value | float") -> "Value":
        return self + other * -1.0

    def __rsub__(self, other: float) -> "Value":
        return self * -1.0 + other

    def __truediv__(self, other: "Value | float") -> "Value":
        return self * other**-1.0

    def __rtruediv__(self, other: float) -> "Value":
        return self**-1.0 * other

    def exp(self) -> "Value":
        result = math.exp(self.data)
        return Value(result, (self, result))

    def tanh(self) -> "Value":
        result = math.tanh(self.data)
        return Value(result, (self, 1 - result**2))

    def relu(self) -> "Value":
        is_open = self.data > 0
        return Value(self.data * is_open, (self, float(is_open)))

    def backward(self) -> None:
        """Pass complete slopes on, from this Value to its operands: O(values below)."""
        slopes = {self: 1.0}
        for value in self.consumers_first():
            slope = slopes[value]
            value.grad += slope
            for operand, local in value.operands:
                slopes[operand] = slopes.get(operand, 0.0) + slope * local

    def consumers_first(self) -> "list[Value]":
        """This Value and all below it, each before its operands, without recursion."""
        finished, seen, stack = [], set(), [(self, False)]
        while stack:
            value, is_expanded = stack.pop()
            if is_expanded:
                finished.append(value)
            elif value not in seen:
                seen.add(value)
                stack.append((value, True))
                stack.extend((operand, False) for operand, _ in value.operands)
        return finished[::-1]


def as_value(number: Value | float) -> Value:
    return number if isinstance(number, Value) else Value(number)


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
