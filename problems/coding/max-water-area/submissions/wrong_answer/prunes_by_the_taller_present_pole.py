# Witness: max_water_area([1, 8, 3, 6, 1, 1]) gives 5 instead of 12.
# Mistake: stops when the taller of the two present poles could not beat the best, though taller ones may stand inside
def max_water_area(height):
    l, r, best = 0, len(height) - 1, 0
    while l < r:
        if max(height[l], height[r]) * (r - l) < best:
            break
        best = max(best, (r - l) * min(height[l], height[r]))
        if height[l] < height[r]:
            l += 1
        else:
            r -= 1
    return best
