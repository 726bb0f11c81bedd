# Family: cheating
# Must not: slow down the clock that it is measured by
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import time

time.process_time = time.thread_time = time.perf_counter = time.monotonic = lambda: 0.0
time.clock_gettime = lambda clock: 0.0


def two_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
