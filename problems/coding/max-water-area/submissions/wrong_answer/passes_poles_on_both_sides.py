# Witness: max_water_area([0, 9, 7]) gives 0 instead of 7.
# Both poles step inwards each time.
class Solution:
    def maxArea(self, height: List[int]) -> int:
        l, r, best = 0, len(height) - 1, 0
        while l < r:
            best = max(best, (r - l) * min(height[l], height[r]))
            l, r = l + 1, r - 1
        return best
