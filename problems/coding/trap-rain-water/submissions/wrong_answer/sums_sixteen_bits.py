# Witness: trap_rain_water([48348, 0, 100000]) gives 34464 instead of 48348.
# Heights pass through a 16-bit field, as a compact encoding might do.
def trap_rain_water(height):
    height = [h & 0xFFFF for h in height]
    return sum(min(max(height[: i + 1]), max(height[i:])) - h for i, h in enumerate(height))
