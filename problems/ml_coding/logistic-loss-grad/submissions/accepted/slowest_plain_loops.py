# Slowest acceptable: one seed and one number at a time with the math module.
import math

import numpy as np


class Solution:
    def logregLossGrad(self, w, x, y, lam):
        weights = w.tolist()
        n, d = x.shape
        loss, gradient = 0.0, [0.0] * d
        for row, label in zip(x.tolist(), y.tolist()):
            z = 0.0
            for weight, value in zip(weights, row):
                z += weight * value
            small = math.exp(-abs(z))
            loss += max(z, 0) + math.log1p(small) - label * z
            p = 1 / (1 + small) if z >= 0 else small / (1 + small)
            for column in range(d):
                gradient[column] += (p - label) * row[column]
        loss = loss / n + lam / 2 * sum(weight * weight for weight in weights)
        slopes = [slope / n + lam * weight for slope, weight in zip(gradient, weights)]
        return loss, np.array(slopes)
