# Witness: rob_line([300]) gives 44 instead of 300.
# Mistake: grams and sums are kept in one byte
import numpy as np
def rob_line(nums):
    take = skip = np.uint16(0)
    for x in np.array(nums).astype(np.uint8):
        take, skip = skip + x, max(skip, take)
    return int(max(take, skip))
