# Witness: trap_rain_water([3, 0, 3]) gives 0 instead of 3.
# Mistake: walks from both ends to the first and last highest stack, ignores what lies between
def trap_rain_water(height):
    top = max(height)
    first = height.index(top)
    last = len(height) - 1 - height[::-1].index(top)

    def side(part):
        wall = water = 0
        for h in part:
            wall = max(wall, h)
            water += wall - h
        return water

    return side(height[:first]) + side(height[last:][::-1])
