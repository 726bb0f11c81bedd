# Family: exhausting
# Must not: take memory past the allocator
# Expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
# Problem: two-sum
import mmap

maps = []


def two_sum(nums, target):
    while True:
        maps.append(mmap.mmap(-1, 1 << 28))
        maps[-1].write(b"x" * (1 << 20))
