# Running maxima from both sides.
from itertools import accumulate

def trap_rain_water(height):
    left = accumulate(height, max)
    right = reversed(list(accumulate(reversed(height), max)))
    return sum(map(min, left, right)) - sum(height)
