# Slowest acceptable: one number at a time with the math module.
import math

import numpy as np


class Solution:
    def softmaxCrossEntropy(self, logits, y):
        n = len(logits)
        loss, rows = 0.0, []
        for row, named in zip(logits.tolist(), y.tolist()):
            top = max(row)
            total = sum(math.exp(score - top) for score in row)
            loss += math.log(total) - (row[named] - top)
            gradient = []
            for species, score in enumerate(row):
                p = math.exp(score - top) / total
                gradient.append((p - 1 if species == named else p) / n)
            rows.append(gradient)
        return loss / n, np.array(rows)
