# Witness: trap_rain_water([100000] + [1] * 19998 + [99999]) gives 1999760000 instead of 1999760004.
# Mistake: float32 sums lose units for large answers
import numpy as np

def trap_rain_water(height):
    h = np.array(height, dtype=np.float32)
    left = np.maximum.accumulate(h)
    right = np.maximum.accumulate(h[::-1])[::-1]
    return int((np.minimum(left, right) - h).sum())
