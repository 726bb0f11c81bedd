# Witness: trap_rain_water([1, 0, 3]) gives 2 instead of 1.
def trap_rain_water(height):
    syrup = 0
    for i, own in enumerate(height):
        left, right = max(height[: i + 1]), max(height[i:])
        syrup += max(0, (left + right) // 2 - own) if left > own and right > own else 0
    return syrup
