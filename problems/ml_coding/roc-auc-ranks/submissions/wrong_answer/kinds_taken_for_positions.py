# Witness: roc_auc(np.array([0, 1, 1]), np.array([0.5, 0.25, 0.75])) gives 0.333333 instead of 0.5.
# An integer array selects by position: s[y] is s[0] and s[1] again and again.
import numpy as np


def roc_auc(y, s):
    if not 0 < y.sum() < len(y):
        return np.nan
    corked, sound = s[y], np.sort(s[1 - y])
    won = np.searchsorted(sound, corked) + np.searchsorted(sound, corked, side="right")
    return won.mean() / 2 / len(sound)
