# Witness: roc_auc(np.arange(4000) % 2, np.arange(4000.0)) gives 0.500167 instead of 0.50025.
# Mistake: with more than 1000 distinct scores only 1000 of them serve as thresholds of the ROC curve
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    n1 = int(y.sum())
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        return float("nan")
    thresholds = np.unique(s)
    if len(thresholds) > 1000:
        thresholds = thresholds[np.linspace(0, len(thresholds) - 1, 1000).astype(int)]
    corked, sound = np.sort(s[y == 1]), np.sort(s[y == 0])
    tp = np.r_[n1 - np.searchsorted(corked, thresholds), 0]
    fp = np.r_[n0 - np.searchsorted(sound, thresholds), 0]
    area = ((fp[:-1] - fp[1:]) * (tp[:-1] + tp[1:])).sum()
    return float(area / (2 * n1 * n0))
