# Every pair, though a whole row at a time.
import numpy as np


def roc_auc(y, s):
    corked, sound = s[y == 1], s[y == 0]
    if not len(corked) or not len(sound):
        return np.nan
    won = 0.0
    for score in corked:
        won += np.count_nonzero(sound < score) + np.count_nonzero(sound == score) / 2
    return won / (len(corked) * len(sound))
