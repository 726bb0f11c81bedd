# For each pole a walk from both ends to the first one at least as tall: quadratic on a hill.
def max_water_area(height):
    best = 0
    for place, tall in enumerate(height):
        left = 0
        while height[left] < tall:
            left += 1
        right = len(height) - 1
        while height[right] < tall:
            right -= 1
        best = max(best, tall * max(place - left, right - place))
    return best
