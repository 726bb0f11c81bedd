# Witness: max_water_area([0, 0, 2, 4, 0]) gives 0 instead of 2.
# Pairs that contain the first or the last pole only.
def max_water_area(height):
    end = len(height) - 1
    return max(
        max((end - i) * min(height[i], height[end]), i * min(height[i], height[0]))
        for i in range(len(height))
    )
