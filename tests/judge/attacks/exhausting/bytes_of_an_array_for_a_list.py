# Family: exhausting
# Must not: make the judge unfold an array of small numbers
# Expect: wrong_answer, runtime_error
# Problem: two-sum
import numpy as np

answer = np.zeros(60_000_000, dtype=np.int8)


def two_sum(nums, target):
    return answer
