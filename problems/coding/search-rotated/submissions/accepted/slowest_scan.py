# Slowest acceptable: a plain scan; 5,000 vials are too few to refuse it.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        for i in range(len(nums)):
            if nums[i] == target:
                return i
        return -1
