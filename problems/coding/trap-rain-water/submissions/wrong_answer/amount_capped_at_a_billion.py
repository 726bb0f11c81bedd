# Witness: trap_rain_water([100000] + [0] * 19998 + [100000]) gives 1000000000 instead of 1999800000.
# Mistake: a billion is taken for more than any tray holds
from itertools import accumulate

def trap_rain_water(height):
    from_left = accumulate(height, max)
    from_right = reversed(list(accumulate(reversed(height), max)))
    held = sum(min(a, b) - h for a, b, h in zip(from_left, from_right, height))
    return min(held, 10**9)
