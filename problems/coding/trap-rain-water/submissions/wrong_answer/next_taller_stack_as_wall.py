# Witness: trap_rain_water([2, 0, 1, 2]) gives 2 instead of 3.
# The first taller stack on each side, not the tallest: dips within dips come out too shallow.
def trap_rain_water(height):
    syrup = 0
    for i, own in enumerate(height):
        left = next((h for h in reversed(height[:i]) if h > own), own)
        right = next((h for h in height[i + 1 :] if h > own), own)
        syrup += min(left, right) - own
    return syrup
