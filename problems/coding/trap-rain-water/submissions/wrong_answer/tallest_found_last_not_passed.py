# Witness: trap_rain_water([1, 0, 1]) gives 0 instead of 1.
# Sweeps from the left to the first tallest stack, from the right to the last; between them nothing.
def trap_rain_water(height):
    top = max(height)
    first = height.index(top)
    last = len(height) - 1 - height[::-1].index(top)
    total = wall = 0
    for h in height[:first]:
        wall = max(wall, h)
        total += wall - h
    wall = 0
    for h in reversed(height[last:]):
        wall = max(wall, h)
        total += wall - h
    return total
