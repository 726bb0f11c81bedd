# Witness: trap_rain_water([70000, 0, 70000]) gives 4464 instead of 70000.
# Mistake: 16-bit heights wrap above 65535
import numpy as np

def trap_rain_water(height):
    h = np.array(height).astype(np.uint16)
    left = np.maximum.accumulate(h)
    right = np.maximum.accumulate(h[::-1])[::-1]
    return int((np.minimum(left, right) - h).sum(dtype=np.int64))
