# Witness: max_water_area([10000, 0, 0, 0, 10000]) gives 0 instead of 40000.
# Mistake: the product is taken in int16 and overflows
import numpy as np
def max_water_area(height):
    h = np.array(height, dtype=np.int16)
    best = 0
    l, r = 0, len(h) - 1
    while l < r:
        with np.errstate(over="ignore"):
            best = max(best, int(np.int16(r - l) * min(h[l], h[r])))
        if h[l] < h[r]:
            l += 1
        else:
            r -= 1
    return best
