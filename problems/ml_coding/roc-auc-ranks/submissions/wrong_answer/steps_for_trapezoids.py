# Witness: roc_auc(np.array([1, 0]), np.array([2.0, 2.0])) gives 1.0 instead of 0.5.
import numpy as np


class Solution:
    def rocAuc(self, y, s):
        if len(set(y.tolist())) < 2:
            return float("nan")
        order = np.argsort(-s, kind="stable")
        y, s = y[order], s[order]
        last = np.append(s[1:] != s[:-1], True)
        tp = np.concatenate([[0], np.cumsum(y)[last]])
        fp = np.concatenate([[0], np.cumsum(1 - y)[last]])
        return float((tp[1:] * np.diff(fp)).sum() / (tp[-1] * fp[-1]))
