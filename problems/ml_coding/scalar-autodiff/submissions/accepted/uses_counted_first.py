# Uses are counted first; a Value passes its slope on when all are in.
import math
import operator
from collections import defaultdict


class Value:
    """Counts first how often each Value is used, then lets slopes flow once all uses are in."""

    __slots__ = ("data", "grad", "inputs", "pull")

    def __init__(self, data, inputs=(), pull=None):
        self.data, self.grad, self.inputs, self.pull = data, 0.0, inputs, pull

    def __add__(self, other):
        if isinstance(other, Value):
            return Value(self.data + other.data, (self, other), lambda g: (g, g))
        return Value(self.data + other, (self,), lambda g: (g,))

    __radd__ = __add__

    def __mul__(self, other):
        if isinstance(other, Value):
            return Value(self.data * other.data, (self, other), lambda g: (g * other.data, g * self.data))
        return Value(self.data * other, (self,), lambda g: (g * other,))

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        return self * (other**-1.0)

    def __rtruediv__(self, other):
        return self**-1.0 * other

    def __pow__(self, c):
        return Value(self.data**c, (self,), lambda g: (g * c * self.data ** (c - 1) if c else 0.0,))

    def exp(self):
        result = math.exp(self.data)
        return Value(result, (self,), lambda g: (g * result,))

    def tanh(self):
        result = math.tanh(self.data)
        return Value(result, (self,), lambda g: (g * (1 - result) * (1 + result),))

    def relu(self):
        return Value(max(self.data, 0.0), (self,), lambda g: (g if self.data > 0 else 0.0,))

    def backward(self):
        uses = defaultdict(int)
        todo = [self]
        seen = {self}
        while todo:
            for x in todo.pop().inputs:
                uses[x] += 1
                if x not in seen:
                    seen.add(x)
                    todo.append(x)
        flow = defaultdict(float)
        flow[self] = 1.0
        ready = [self]
        while ready:
            node = ready.pop()
            g = flow[node]
            node.grad += g
            if node.pull is None:
                continue
            for x, dx in zip(node.inputs, node.pull(g)):
                flow[x] += dx
                uses[x] -= 1
                if not uses[x]:
                    ready.append(x)


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
