# Witness: trap_rain_water([1, 0, 1]) gives 2 instead of 1.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack, water = [], 0
        for i, h in enumerate(height):
            while stack and height[stack[-1]] < h:
                floor = height[stack.pop()]
                if stack:
                    water += (i - stack[-1]) * (min(h, height[stack[-1]]) - floor)
            stack.append(i)
        return water
