# Both maxima anew for every place.
def trap_rain_water(height):
    return sum(min(max(height[:i + 1]), max(height[i:])) - h for i, h in enumerate(height))
