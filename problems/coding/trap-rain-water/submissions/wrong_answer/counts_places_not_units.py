# Witness: trap_rain_water([2, 0, 2]) gives 1 instead of 2.
def trap_rain_water(height):
    return sum(min(max(height[: i + 1]), max(height[i:])) > h for i, h in enumerate(height))
