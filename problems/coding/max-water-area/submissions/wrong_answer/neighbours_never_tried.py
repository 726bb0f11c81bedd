# Witness: max_water_area([3, 1]) gives 0 instead of 1.
# Mistake: stops before the poles stand side by side
def max_water_area(height):
    l, r, best = 0, len(height) - 1, 0
    while l < r - 1:
        best = max(best, (r - l) * min(height[l], height[r]))
        if height[l] < height[r]:
            l += 1
        else:
            r -= 1
    return best
