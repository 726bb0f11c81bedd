# Two pointers that skip every pole which is no taller than the present upper edge.
class Solution:
    def maxArea(self, height: List[int]) -> int:
        l, r, best = 0, len(height) - 1, 0
        while l < r:
            edge = min(height[l], height[r])
            best = max(best, edge * (r - l))
            while l < r and height[l] <= edge:
                l += 1
            while l < r and height[r] <= edge:
                r -= 1
        return best
