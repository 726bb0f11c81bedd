# Witness: trap_rain_water([0, 0, 1, 0, 1]) gives 0 instead of 1.
# Left half against left walls, right half against right walls, as if the top stood in the middle.
def trap_rain_water(height):
    half = len(height) // 2
    total = 0
    wall = 0
    for h in height[:half]:
        wall = max(wall, h)
        total += min(wall, max(height[half:])) - h if min(wall, max(height[half:])) > h else 0
    wall = 0
    for h in reversed(height[half:]):
        wall = max(wall, h)
        level = min(wall, max(height[:half], default=0))
        total += max(0, level - h)
    return total
