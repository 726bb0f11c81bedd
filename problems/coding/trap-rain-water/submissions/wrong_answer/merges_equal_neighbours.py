# Witness: trap_rain_water([2, 0, 0, 2]) gives 2 instead of 4.
# Mistake: drops equal neighbouring stacks and their width
from itertools import accumulate

def trap_rain_water(height):
    height = [h for i, h in enumerate(height) if i == 0 or h != height[i - 1]]
    left = accumulate(height, max)
    right = reversed(list(accumulate(reversed(height), max)))
    return sum(map(min, left, right)) - sum(height)
