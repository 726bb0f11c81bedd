# Witness: max_water_area([0, 9, 4]) gives 0 instead of 4.
# Mistake: moves to the side whose next pole is taller
def max_water_area(height):
    l, r, best = 0, len(height) - 1, 0
    while l < r:
        best = max(best, (r - l) * min(height[l], height[r]))
        if height[l + 1] > height[r - 1]:
            l += 1
        else:
            r -= 1
    return best
