# Recursion for the order, a closure per operation, slopes pushed through a second attribute.
import math
import operator


class Value:
    def __init__(self, data, children=()):
        self.data, self.grad, self.flow = data, 0.0, 0.0
        self.children = list(children)
        self.push = lambda: None

    def _of(self, other):
        if isinstance(other, Value):
            return other
        return Value(float(other))

    def __add__(self, other):
        other = self._of(other)
        out = Value(self.data + other.data, [self, other])

        def push():
            self.flow += out.flow
            other.flow += out.flow

        out.push = push
        return out

    def __mul__(self, other):
        other = self._of(other)
        out = Value(self.data * other.data, [self, other])

        def push():
            self.flow += out.flow * other.data
            other.flow += out.flow * self.data

        out.push = push
        return out

    def _unary(self, data, slope):
        out = Value(data, [self])

        def push():
            self.flow += out.flow * slope

        out.push = push
        return out

    def __pow__(self, c):
        return self._unary(self.data**c, c * self.data ** (c - 1))

    def exp(self):
        return self._unary(math.exp(self.data), math.exp(self.data))

    def tanh(self):
        return self._unary(math.tanh(self.data), 1 - math.tanh(self.data) ** 2)

    def relu(self):
        return self._unary(max(self.data, 0), 1 if self.data > 0 else 0)

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -self._of(other)

    def __truediv__(self, other):
        return self * self._of(other) ** -1

    def __radd__(self, other):
        return self._of(other) + self

    def __rsub__(self, other):
        return self._of(other) - self

    def __rmul__(self, other):
        return self._of(other) * self

    def __rtruediv__(self, other):
        return self._of(other) / self

    def backward(self):
        order, seen = [], set()

        def visit(node):
            if node in seen:
                return
            seen.add(node)
            for child in node.children:
                visit(child)
            order.append(node)

        visit(self)
        for node in order:
            node.flow = 0.0
        self.flow = 1.0
        for node in reversed(order):
            node.push()
        for node in order:
            node.grad += node.flow


OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
}


def run_program(program):
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
