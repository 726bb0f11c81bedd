# Family: exhausting
# Must not: take a terabyte
# Expect: memory_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    return bytearray(1 << 40)
