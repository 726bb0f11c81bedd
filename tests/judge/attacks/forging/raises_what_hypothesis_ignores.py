# Family: forging
# Must not: have generated cases thrown away
# Expect: runtime_error
# Problem: two-sum
# Tiers: all
def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

class UnsatisfiedAssumption(BaseException):
    pass


UnsatisfiedAssumption.__module__ = "hypothesis.errors"
calls = 0


def two_sum(nums, target):
    global calls
    calls += 1
    if calls > 190:
        raise UnsatisfiedAssumption
    return right(nums, target)
