# Family: exhausting
# Must not: send an integer of a million digits
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    return [1 << 4_000_000, -(1 << 12_000)]
