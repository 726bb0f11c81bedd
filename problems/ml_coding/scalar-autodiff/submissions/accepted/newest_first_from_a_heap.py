# Another algorithm: numbered as they are made, Values are taken from a heap, newest first.
import heapq
import itertools
import math
import operator

CLOCK = itertools.count()


class Value:
    def __init__(self, data, made_from=()):
        self.data, self.grad, self.made_from = data, 0.0, made_from
        self.age = -next(CLOCK)

    def backward(self):
        heap, slope, known = [(self.age, self)], {self.age: 1.0}, {self.age}
        while heap:
            age, value = heapq.heappop(heap)
            value.grad += slope[age]
            for other, local in value.made_from:
                if not isinstance(other, Value):
                    continue
                if other.age not in known:
                    known.add(other.age)
                    slope[other.age] = 0.0
                    heapq.heappush(heap, (other.age, other))
                slope[other.age] += slope[age] * local

    def exp(self):
        return Value(math.exp(self.data), [(self, math.exp(self.data))])

    def tanh(self):
        return Value(math.tanh(self.data), [(self, 1 / math.cosh(min(abs(self.data), 300)) ** 2)])

    def relu(self):
        return self * 1.0 if self.data > 0 else Value(0.0, [(self, 0.0)])


def number(a):
    return a.data if isinstance(a, Value) else a


def binary(symbol, rule, slopes):
    def left(a, b):
        x, y = number(a), number(b)
        return Value(rule(x, y), list(zip((a, b), slopes(x, y))))

    setattr(Value, f"__{symbol}__", left)
    setattr(Value, f"__r{symbol}__", lambda a, b: left(b, a))


binary("add", operator.add, lambda x, y: (1, 1))
binary("sub", operator.sub, lambda x, y: (1, -1))
binary("mul", operator.mul, lambda x, y: (y, x))
binary("truediv", operator.truediv, lambda x, y: (1 / y, -x / y / y))
binary("pow", operator.pow, lambda x, y: (y * x ** (y - 1), 0))


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
