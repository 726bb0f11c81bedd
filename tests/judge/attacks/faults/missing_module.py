# Family: faults
# Must not: be accepted
# Expect: runtime_error
# Problem: two-sum
import no_such_module


def two_sum(nums, target):
    return []
