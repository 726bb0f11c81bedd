# Family: exhausting
# Must not: make the judge read an array that no frame holds
# Expect: wrong_answer, runtime_error, memory_limit_exceeded, time_limit_exceeded
# Problem: two-sum
import numpy as np

ANSWER = np.zeros(40 << 20, dtype=np.int8)


def two_sum(nums, target):
    return [ANSWER, ANSWER]
