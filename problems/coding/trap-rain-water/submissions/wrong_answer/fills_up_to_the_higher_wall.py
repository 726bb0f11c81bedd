# Witness: trap_rain_water([0, 1]) gives 1 instead of 0.
def trap_rain_water(height):
    syrup = 0
    for i, own in enumerate(height):
        syrup += max(max(height[: i + 1]), max(height[i:])) - own
    return syrup
