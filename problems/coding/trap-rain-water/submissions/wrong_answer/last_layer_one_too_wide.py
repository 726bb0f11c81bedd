# Witness: trap_rain_water([2, 1]) gives 1 instead of 0.
# The layer that leans on a taller stack is counted one place too wide.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack, water = [], 0
        for i, h in enumerate(height):
            floor = 0
            while stack and height[stack[-1]] <= h:
                j = stack.pop()
                water += (i - j - 1) * (height[j] - floor)
                floor = height[j]
            if stack:
                water += (i - stack[-1]) * (h - floor)
            stack.append(i)
        return water
