# Slowest acceptable: a Python loop over the brews, vectors and outer products within.
import numpy as np


class Solution:
    def mlpLossGrads(self, weights, biases, x, y):
        n = len(y)
        loss = 0.0
        dws = [np.zeros(w.shape) for w in weights]
        dbs = [np.zeros(b.shape) for b in biases]
        for row, target in zip(x, y):
            hs, zs = [row], []
            for w, b in zip(weights, biases):
                zs.append(np.dot(hs[-1], w) + b)
                hs.append(np.where(zs[-1] > 0, zs[-1], 0.0))
            error = zs[-1][0] - target
            loss += error * error / n
            delta = np.array([2 * error / n])
            for layer in range(len(weights) - 1, -1, -1):
                dws[layer] += np.outer(hs[layer], delta)
                dbs[layer] += delta
                if layer:
                    delta = np.dot(weights[layer], delta) * (zs[layer - 1] > 0)
        return loss, dws, dbs
