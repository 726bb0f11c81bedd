# Slowest acceptable: O(n log n) with a hand-written binary search for every partner.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        order = sorted((value, index) for index, value in enumerate(nums))
        for place, (value, index) in enumerate(order):
            low, high = place + 1, len(order)
            while low < high:
                middle = (low + high) // 2
                if order[middle][0] < target - value:
                    low = middle + 1
                else:
                    high = middle
            if low < len(order) and order[low][0] == target - value:
                return [index, order[low][1]]
        return []
