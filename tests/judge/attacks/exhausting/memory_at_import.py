# Family: exhausting
# Must not: take memory before the first call
# Expect: memory_limit_exceeded
# Problem: two-sum
hoard = [bytearray(1 << 26) for _ in range(1 << 20)]


def two_sum(nums, target):
    return []
