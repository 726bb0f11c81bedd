# Witness: trap_rain_water([0, 0, 1, 2]) gives -2 instead of 0.
# A taller stack closes the last layer, but "if" stands where "while" belongs.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack, water = [], 0
        for i, h in enumerate(height):
            if stack and height[stack[-1]] < h:
                floor = height[stack.pop()]
                if stack:
                    water += (i - stack[-1] - 1) * (min(h, height[stack[-1]]) - floor)
            stack.append(i)
        return water
