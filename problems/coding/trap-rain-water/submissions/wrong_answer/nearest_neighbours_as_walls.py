# Witness: trap_rain_water([1, 0, 0, 1]) gives 0 instead of 2.
def trap_rain_water(height):
    syrup = 0
    for i in range(1, len(height) - 1):
        level = min(height[i - 1], height[i + 1])
        syrup += max(0, level - height[i])
    return syrup
