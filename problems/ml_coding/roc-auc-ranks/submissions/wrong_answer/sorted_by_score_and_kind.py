# Witness: roc_auc(np.array([1, 0]), np.array([2.0, 2.0])) gives 1.0 instead of 0.5.
# Ties are broken in favour of the corked bottle.
import numpy as np


class Solution:
    def rocAuc(self, y, s):
        if len(set(y.tolist())) < 2:
            return float("nan")
        order = np.lexsort((-y, -s))
        y, s = y[order], s[order]
        last = slice(None)
        tp = np.concatenate([[0], np.cumsum(y)[last]])
        fp = np.concatenate([[0], np.cumsum(1 - y)[last]])
        return float(np.trapezoid(tp, fp) / (tp[-1] * fp[-1]))
