# Family: exhausting
# Must not: keep the judge busy with reading answers
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
import numpy as np

answer = [np.int8(index % 100) for index in range(1_000_000)]


def two_sum(nums, target):
    return answer
