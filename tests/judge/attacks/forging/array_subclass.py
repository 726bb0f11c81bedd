# Family: forging
# Must not: be accepted by an array with its own comparison
# Expect: wrong_answer
# Problem: two-sum
import numpy as np


class Array(np.ndarray):
    def __eq__(self, other):
        return np.True_

    def __array_function__(self, function, types, args, kwargs):
        return True

    def tolist(self):
        return [0, 1]


def two_sum(nums, target):
    return np.zeros(2, dtype=np.int64).view(Array)
