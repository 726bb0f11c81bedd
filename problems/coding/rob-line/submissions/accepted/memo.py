# Recursion with a memory.
from functools import lru_cache

class Solution:
    def robLine(self, nums):
        @lru_cache(None)
        def go(i):
            return 0 if i >= len(nums) else max(go(i + 1), nums[i] + go(i + 2))
        return go(0)

def rob_line(nums):
    return Solution().robLine(nums)
