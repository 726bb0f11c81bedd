# Running minimum by numpy, largest difference from it.
import numpy as np

class Solution:
    def bestSingleTrade(self, levels):
        a = np.asarray(levels, dtype=np.int64)
        return int((a - np.minimum.accumulate(a)).max())

def best_single_trade(levels):
    return Solution().bestSingleTrade(levels)
