# Slowest acceptable: one number at a time with the math module.
import math

import numpy as np


class Solution:
    def logsumexp(self, x, axis=-1, b=None):
        rows = np.moveaxis(x, axis, -1)
        weights = np.ones_like(rows) if b is None else np.moveaxis(b, axis, -1)
        result = np.empty(rows.shape[:-1])
        for place in np.ndindex(result.shape):
            result[place] = self.slice(rows[place].tolist(), weights[place].tolist())
        return result

    def slice(self, row, weights):
        top = max((v for v, w in zip(row, weights) if w != 0), default=-math.inf)
        if top == -math.inf:
            return top
        total = 0.0
        for value, weight in zip(row, weights):
            if weight != 0:
                total += weight * math.exp(value - top)
        if total == 0:
            return -math.inf
        return top + math.log(total) if total > 0 else math.nan
