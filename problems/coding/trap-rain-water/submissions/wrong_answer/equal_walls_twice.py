# Witness: trap_rain_water([2, 0, 2]) gives 4 instead of 2.
# Mistake: basins between equal walls are counted by both sweeps
def sweep(h):
    total = pending = 0
    wall = 0
    for x in h:
        if x >= wall:
            total += pending
            pending = 0
            wall = x
        else:
            pending += wall - x
    return total

def trap_rain_water(height):
    return sweep(height) + sweep(height[::-1])
