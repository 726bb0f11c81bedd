# Family: honest
# Must not: be refused for harmless questions
# Expect: accepted
# Problem: two-sum
import os
import platform
import random
import sys
import time
import uuid

sys.setrecursionlimit(10**6)
random.seed(time.time_ns())
print(os.getpid(), os.cpu_count(), os.getcwd(), platform.python_version(), uuid.uuid4(), os.isatty(1))

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

two_sum = right
