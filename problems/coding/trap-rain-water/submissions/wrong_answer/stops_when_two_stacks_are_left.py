# Witness: trap_rain_water([2, 0, 2]) gives 1 instead of 2.
# Layers above the first are given up when only two stacks reach them.
def trap_rain_water(height):
    total, level = 0, 1
    while True:
        reach = [i for i, h in enumerate(height) if h >= level]
        if len(reach) < 3 and level > 1:
            return total
        if not reach:
            return total
        total += reach[-1] - reach[0] + 1 - len(reach)
        level += 1
