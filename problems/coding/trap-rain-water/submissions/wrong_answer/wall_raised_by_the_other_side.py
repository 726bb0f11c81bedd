# Witness: trap_rain_water([1, 0, 0]) gives 1 instead of 0.
# A stack next to the left pointer is taken into the right wall.
class Solution:
    def trap(self, height: List[int]) -> int:
        l, r = 0, len(height) - 1
        lmax, rmax = height[l], height[r]
        water = 0
        while l < r:
            if lmax < rmax:
                lmax = max(lmax, height[l])
                water += lmax - height[l]
                l += 1
            else:
                rmax = max(rmax, height[r])
                water += rmax - height[r]
                r -= 1
            if height[l] > rmax:
                rmax = height[l]
        return water
