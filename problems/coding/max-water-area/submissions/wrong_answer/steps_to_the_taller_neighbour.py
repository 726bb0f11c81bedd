# Witness: max_water_area([0, 9, 7]) gives 0 instead of 7.
# Looks one pole ahead on both sides and goes where it is taller.
class Solution:
    def maxArea(self, height: List[int]) -> int:
        l, r, best = 0, len(height) - 1, 0
        while l < r:
            best = max(best, (r - l) * min(height[l], height[r]))
            if height[l + 1] > height[r - 1]:
                l += 1
            else:
                r -= 1
        return best
