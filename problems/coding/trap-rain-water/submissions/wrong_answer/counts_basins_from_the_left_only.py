# Witness: trap_rain_water([2, 0, 1]) gives 0 instead of 1.
# A basin is closed only by a stack at least as high as its left rim.
def trap_rain_water(height):
    syrup = rim = pending = 0
    for h in height:
        if h >= rim:
            syrup += pending
            rim, pending = h, 0
        else:
            pending += rim - h
    return syrup
