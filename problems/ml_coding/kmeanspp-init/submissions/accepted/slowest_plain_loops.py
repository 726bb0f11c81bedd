# Slowest acceptable: every row and coordinate by itself, whole numbers throughout.
import numpy as np


class Solution:
    def kmeansppInit(self, x, k, u):
        rows = [[int(value) for value in row] for row in x]
        n = len(rows)
        weights = None
        drawn = []
        for draw in u.tolist():
            total = sum(weights) if weights else 0
            if total == 0:
                index = int(draw * n)
            else:
                target, running = draw * total, 0
                for index in range(n):
                    running += weights[index]
                    if running > target:
                        break
            drawn.append(index)
            centre = rows[index]
            new = [sum((a - b) ** 2 for a, b in zip(row, centre)) for row in rows]
            weights = [min(pair) for pair in zip(weights, new)] if weights else new
        return np.array(drawn)
