# Family: exhausting
# Must not: hold the worker in the flush of its output
# Expect: time_limit_exceeded
# Problem: two-sum
import io
import sys
import time

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i


class Stream(io.StringIO):
    def flush(self):
        while True:
            time.sleep(100)


sys.stdout = Stream()
two_sum = right
