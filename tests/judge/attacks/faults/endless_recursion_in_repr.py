# Family: faults
# Must not: take the judge with it
# Expect: runtime_error, memory_limit_exceeded, time_limit_exceeded
# Problem: two-sum
class Node:
    def __repr__(self):
        return repr(self)


def two_sum(nums, target):
    raise ValueError(repr(Node()))
