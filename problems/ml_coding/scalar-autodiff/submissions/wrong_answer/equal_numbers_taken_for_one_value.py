# Witness: run_program([["leaf", 2.0], ["leaf", 2.0], ["*", 0, 1], ["*", 2, 0], ["backward", 3], ["grad", 1]]) gives [0.0] instead of [4.0].
import math
import operator


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.slopes = slopes

    @staticmethod
    def wrap(other):
        return other if isinstance(other, Value) else Value(other)

    def __add__(self, other):
        other = Value.wrap(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        other = Value.wrap(other)
        return Value(self.data - other.data, (self, other), (1.0, -1.0))

    def __rsub__(self, other):
        return Value(other) - self

    def __mul__(self, other):
        other = Value.wrap(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        return self * other

    def __truediv__(self, other):
        other = Value.wrap(other)
        a, b = self.data, other.data
        return Value(a / b, (self, other), (1 / b, -a / b**2))

    def __rtruediv__(self, other):
        return Value(other) / self

    def __pow__(self, c):
        return Value(self.data**c, (self,), (c * self.data ** (c - 1),))

    def exp(self):
        e = math.exp(self.data)
        return Value(e, (self,), (e,))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def relu(self):
        return Value(max(self.data, 0.0), (self,), (1.0 if self.data > 0 else 0.0,))

    def order(self):
        found, seen, stack = [], set(), [(self, iter(self.parents))]
        seen.add(self.data)
        while stack:
            node, rest = stack[-1]
            for parent in rest:
                if parent.data not in seen:
                    seen.add(parent.data)
                    stack.append((parent, iter(parent.parents)))
                    break
            else:
                found.append(node)
                stack.pop()
        return found[::-1]

    def backward(self):
        nodes = self.order()
        total = {node.data: 0.0 for node in nodes}
        total[self.data] = 1.0
        for node in nodes:
            for parent, slope in zip(node.parents, node.slopes):
                total[parent.data] += total[node.data] * slope
        for node in nodes:
            node.grad += total[node.data]


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
