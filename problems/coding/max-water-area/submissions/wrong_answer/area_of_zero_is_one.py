# Witness: max_water_area([0, 5]) gives 1 instead of 0.
def max_water_area(height):
    left, right, best = 0, len(height) - 1, 1
    while left < right:
        best = max(best, (right - left) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
