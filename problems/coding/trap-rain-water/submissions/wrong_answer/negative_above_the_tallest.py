# Witness: trap_rain_water([0, 1, 0]) gives -1 instead of 0.
# The place itself is left out of its walls, and nothing stops at zero.
def trap_rain_water(height):
    syrup = 0
    for i in range(1, len(height) - 1):
        syrup += min(max(height[:i]), max(height[i + 1 :])) - height[i]
    return syrup
