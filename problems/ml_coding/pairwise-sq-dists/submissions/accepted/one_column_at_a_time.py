# Another algorithm: the squared differences of each measurement, added up over the columns.
import numpy as np


class Solution:
    def pairwiseSqDists(self, a, b):
        total = np.zeros((a.shape[0], b.shape[0]))
        for x, y in zip(a.T, b.T):
            total += np.subtract.outer(x, y) ** 2
        return total
