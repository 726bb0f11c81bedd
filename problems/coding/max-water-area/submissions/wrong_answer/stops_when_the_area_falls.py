# Witness: max_water_area([6, 1, 30, 30, 6]) gives 24 instead of 30.
def max_water_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        area = (right - left) * min(height[left], height[right])
        if area < best:
            return best
        best = area
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
