# Plain Python: doubled trapezoids below the curve, in whole numbers to the end.
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    """Integer trapezoids under the ROC curve, walked from the highest score down."""
    order = sorted(range(len(y)), key=s.tolist().__getitem__, reverse=True)
    ys, ss = y.tolist(), s.tolist()
    tp = fp = old_tp = old_fp = 0
    doubled = 0
    previous = None
    for i in order:
        if ss[i] != previous:
            doubled += (fp - old_fp) * (tp + old_tp)
            old_tp, old_fp, previous = tp, fp, ss[i]
        if ys[i]:
            tp += 1
        else:
            fp += 1
    doubled += (fp - old_fp) * (tp + old_tp)
    return doubled / (2 * tp * fp) if tp and fp else float("nan")
