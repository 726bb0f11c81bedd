# Family: faults
# Must not: take the judge with it by compiling
# Expect: runtime_error, memory_limit_exceeded
# Problem: two-sum
exec("x = " + "(" * 100_000 + ")" * 100_000)


def two_sum(nums, target):
    return []
