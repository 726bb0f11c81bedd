# Another algorithm: a stack of falling heights; a taller stack closes layers.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack = []
        water = 0
        for i, h in enumerate(height):
            while stack and height[stack[-1]] < h:
                floor = height[stack.pop()]
                if not stack:
                    break
                width = i - stack[-1] - 1
                water += width * (min(h, height[stack[-1]]) - floor)
            stack.append(i)
        return water
