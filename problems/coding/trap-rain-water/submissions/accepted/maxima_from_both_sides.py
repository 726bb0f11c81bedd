# Another algorithm: all left maxima, all right maxima, then the smaller of both; O(n) memory.
def trap_rain_water(height):
    left = accumulate(height, max)
    right = reversed(list(accumulate(reversed(height), max)))
    return sum(min(walls) - own for own, *walls in zip(height, left, right))
