# Witness: max_water_area([5, 8]) gives 0 instead of 5.
# Mistake: taking poles from the tallest down, measures only to the leftmost so far
class Solution:
    def maxWaterArea(self, height):
        order = sorted(range(len(height)), key=lambda i: -height[i])
        lo = hi = order[0]
        best = 0
        for i in order:
            lo, hi = min(lo, i), max(hi, i)
            best = max(best, height[i] * (i - lo))
        return best

def max_water_area(height):
    return Solution().maxWaterArea(height)
