# Witness: search_rotated([0], 1) gives False instead of -1.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        return target in nums
