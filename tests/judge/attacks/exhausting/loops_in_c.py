# Family: exhausting
# Must not: hang the judge where no signal handler runs
# Expect: time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    return sum(range(10**12))
