# Functional: a fold in which neighbours of one kind vanish.
from functools import reduce

def is_valid_brackets(s):
    def step(stack, c):
        if stack and stack[-1] + c in ("()", "[]", "{}"):
            stack.pop()
        else:
            stack.append(c)
        return stack
    return not reduce(step, s, [])
