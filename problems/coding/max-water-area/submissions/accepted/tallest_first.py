# Poles from the tallest down, with the outermost two so far.
class Solution:
    def maxWaterArea(self, height):
        order = sorted(range(len(height)), key=lambda i: -height[i])
        lo = hi = order[0]
        best = 0
        for i in order:
            lo, hi = min(lo, i), max(hi, i)
            best = max(best, height[i] * max(i - lo, hi - i))
        return best

def max_water_area(height):
    return Solution().maxWaterArea(height)
