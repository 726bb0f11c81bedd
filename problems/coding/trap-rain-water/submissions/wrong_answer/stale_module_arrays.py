# Witness: after trap_rain_water([9, 0, 9]) the call trap_rain_water([1, 0, 1]) gives 25 instead of 1.
# Mistake: prefix maxima live in module arrays and keep old values
LEFT = [0] * 20_001
RIGHT = [0] * 20_002

def trap_rain_water(height):
    n = len(height)
    for i, h in enumerate(height):
        LEFT[i + 1] = max(LEFT[i + 1], LEFT[i], h)
    RIGHT[n] = 0
    for i in range(n - 1, -1, -1):
        RIGHT[i] = max(RIGHT[i], RIGHT[i + 1], height[i])
    return sum(min(LEFT[i + 1], RIGHT[i]) - height[i] for i in range(n))
