# Witness: max_water_area([0, 1, 4]) gives 0 instead of 1.
# Mistake: after a step on the left also skips poles at most half as tall as the tallest pole met so far
def max_water_area(height):
    l, r, best = 0, len(height) - 1, 0
    top = 0
    while l < r:
        best = max(best, (r - l) * min(height[l], height[r]))
        top = max(top, height[l], height[r])
        if height[l] < height[r]:
            l += 1
            while l < r and height[l] * 2 <= top:
                l += 1
        else:
            r -= 1
    return best
