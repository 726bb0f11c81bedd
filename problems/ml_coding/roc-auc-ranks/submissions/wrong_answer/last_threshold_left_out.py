# Witness: roc_auc(np.array([0, 1, 0]), np.array([0.75, 0.5, 0.25])) gives 0.0 instead of 0.5.
import numpy as np


class Solution:
    def rocAuc(self, y, s):
        if len(set(y.tolist())) < 2:
            return float("nan")
        order = np.argsort(-s, kind="stable")
        y, s = y[order], s[order]
        last = np.append(s[1:] != s[:-1], False)
        tp = np.concatenate([[0], np.cumsum(y)[last]])
        fp = np.concatenate([[0], np.cumsum(1 - y)[last]])
        return float(np.trapezoid(tp, fp) / (y.sum() * (1 - y).sum()))
