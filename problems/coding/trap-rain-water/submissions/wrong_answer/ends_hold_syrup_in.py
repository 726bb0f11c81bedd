# Witness: trap_rain_water([0, 1]) gives 1 instead of 0.
# Places beyond the outermost stack are filled up to it.
def trap_rain_water(height):
    syrup = 0
    for i, own in enumerate(height):
        left, right = max(height[:i], default=0), max(height[i + 1 :], default=0)
        level = min(left, right) if left and right else max(left, right)
        syrup += max(0, level - own)
    return syrup
