# Family: faults
# Must not: have an exit in the flush of its output taken for success
# Expect: runtime_error
# Problem: two-sum
import io
import os
import sys

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i


class Stream(io.StringIO):
    def flush(self):
        os._exit(0)


sys.stdout = Stream()
two_sum = right
