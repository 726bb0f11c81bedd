# Witness: max_water_area([4, 9]) gives 0 instead of 4.
def max_water_area(height):
    left, right, best = 0, len(height) - 1, 0
    while right - left > 1:
        best = max(best, (right - left) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
