# Witness: trap_rain_water([1, 0, 1, 1]) gives 0 instead of 1.
# Only the basin between the two tallest stacks is measured.
def trap_rain_water(height):
    if len(height) < 2:
        return 0
    a, b = sorted(sorted(range(len(height)), key=height.__getitem__)[-2:])
    level = min(height[a], height[b])
    return sum(max(0, level - h) for h in height[a:b])
