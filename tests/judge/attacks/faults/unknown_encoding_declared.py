# Family: faults
# Must not: break loading
# Expect: wrong_answer, runtime_error
# Problem: two-sum
# -*- coding: rot13 -*-
def two_sum(nums, target):
    return []
