# Family: exhausting
# Must not: send an array larger than memory that takes none
# Expect: wrong_answer, runtime_error, memory_limit_exceeded
# Problem: two-sum
import numpy as np


def two_sum(nums, target):
    return np.broadcast_to(np.int64(0), (1 << 20, 1 << 20))
