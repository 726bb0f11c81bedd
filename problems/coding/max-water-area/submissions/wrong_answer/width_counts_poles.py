# Witness: max_water_area([3, 1]) gives 2 instead of 1.
# Mistake: counts the poles instead of the metres
def max_water_area(height):
    l, r, best = 0, len(height) - 1, 0
    while l < r:
        best = max(best, (r - l + 1) * min(height[l], height[r]))
        if height[l] < height[r]:
            l += 1
        else:
            r -= 1
    return best
