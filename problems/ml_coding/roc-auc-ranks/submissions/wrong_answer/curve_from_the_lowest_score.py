# Witness: roc_auc(np.array([0, 1, 1]), np.array([0.25, 0.5, 0.75])) gives 0.0 instead of 1.0.
import numpy as np


class Solution:
    def rocAuc(self, y, s):
        if len(set(y.tolist())) < 2:
            return float("nan")
        order = np.argsort(s, kind="stable")
        y, s = y[order], s[order]
        last = np.append(s[1:] != s[:-1], True)
        tp = np.concatenate([[0], np.cumsum(y)[last]])
        fp = np.concatenate([[0], np.cumsum(1 - y)[last]])
        return float(np.trapezoid(tp, fp) / (tp[-1] * fp[-1]))
