# Witness: trap_rain_water([0, 1]) raises IndexError instead of giving 0.
# A stack of one place is popped empty and read.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack, water = [], 0
        for i, h in enumerate(height):
            while stack and height[stack[-1]] < h:
                floor = height[stack.pop()]
                width = i - stack[-1] - 1
                water += width * (min(h, height[stack[-1]]) - floor)
            stack.append(i)
        return water
