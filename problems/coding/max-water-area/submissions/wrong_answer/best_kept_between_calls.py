# Witness: after max_water_area([90, 90]) the call max_water_area([1, 2, 1]) gives 90 instead of 2.
def max_water_area(height, areas=[0]):
    left, right = 0, len(height) - 1
    while left < right:
        areas.append((right - left) * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return max(areas)
