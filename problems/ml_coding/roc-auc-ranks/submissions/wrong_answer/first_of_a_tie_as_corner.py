# Witness: roc_auc(np.array([0, 1, 1, 0]), np.array([2.0, 2.0, 2.0, 1.0])) gives 0.25 instead of 0.75.
import numpy as np


class Solution:
    def rocAuc(self, y, s):
        if len(set(y.tolist())) < 2:
            return float("nan")
        order = np.argsort(-s, kind="stable")
        y, s = y[order], s[order]
        last = np.append(True, s[1:] != s[:-1])
        tp = np.concatenate([[0], np.cumsum(y)[last], [y.sum()]])
        fp = np.concatenate([[0], np.cumsum(1 - y)[last], [(1 - y).sum()]])
        return float(np.trapezoid(tp, fp) / (tp[-1] * fp[-1]))
