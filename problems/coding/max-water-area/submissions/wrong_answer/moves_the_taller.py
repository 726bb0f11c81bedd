# Witness: max_water_area([7, 8, 3]) gives 6 instead of 7.
# Mistake: moves the taller pole inwards
def max_water_area(height):
    l, r, best = 0, len(height) - 1, 0
    while l < r:
        best = max(best, (r - l) * min(height[l], height[r]))
        if height[l] > height[r]:
            l += 1
        else:
            r -= 1
    return best
