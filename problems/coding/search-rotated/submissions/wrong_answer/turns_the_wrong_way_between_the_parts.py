# Witness: search_rotated([3, -1, 0], 3) gives -1 instead of 0.
# If the middle lies behind the seam and the target before it, the search goes right.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        l, r = 0, len(nums) - 1
        while l < r:
            m = (l + r) // 2
            if (nums[m] >= nums[0]) == (target >= nums[0]):
                if nums[m] < target:
                    l = m + 1
                else:
                    r = m
            elif target >= nums[0]:
                l = m + 1
            else:
                r = m
        return l if nums[l] == target else -1
