# Witness: best_single_trade([9, 4]) gives 65531 instead of 0.
# Mistake: uint16 differences wrap round when the level only falls
import numpy as np
def best_single_trade(levels):
    if len(levels) < 2:
        return 0
    a = np.array(levels, dtype=np.uint16)
    later = np.maximum.accumulate(a[::-1])[::-1]
    return max(0, int((later[1:] - a[:-1]).max()))
