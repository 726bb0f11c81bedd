# Family: exhausting
# Must not: take memory and catch the error
# Expect: memory_limit_exceeded, time_limit_exceeded, runtime_error
# Problem: two-sum
hoard = []


def two_sum(nums, target):
    size = 1 << 28
    while True:
        try:
            hoard.append(bytearray(size))
        except MemoryError:
            size = max(size // 2, 16)
