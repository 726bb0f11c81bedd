# Witness: max_water_area([1, 5, 5, 3]) gives 3 instead of 6.
class Solution:
    def maxArea(self, height: List[int]) -> int:
        l, r, best = 0, len(height) - 1, 0
        while l < r:
            best = max(best, (r - l) * min(height[l], height[r]))
            if height[l] > height[r]:
                l += 1
            else:
                r -= 1
        return best
