# Slowest acceptable: O(n^2 log n), a hand-written binary search for the third amount.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        n = len(nums)
        answer = set()
        for i in range(n):
            for j in range(i + 1, n):
                want = -nums[i] - nums[j]
                low, high = j + 1, n
                while low < high:
                    middle = (low + high) // 2
                    if nums[middle] < want:
                        low = middle + 1
                    else:
                        high = middle
                if low < n and nums[low] == want:
                    answer.add((nums[i], nums[j], want))
        return [list(triple) for triple in answer]
