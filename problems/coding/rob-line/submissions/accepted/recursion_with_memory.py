# Top down from the front, with the prelude's cache.
class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def best(i: int) -> int:
            if i >= len(nums):
                return 0
            return max(best(i + 1), nums[i] + best(i + 2))

        return best(0)
