# The share of wrong pairs, taken from 1: a tiny answer loses digits, but no more than 1e-12.
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    corked, sound = s[y == 1], s[y == 0]
    if corked.size == 0 or sound.size == 0:
        return float("nan")
    corked = np.sort(corked)
    # corked bottles below each sound one, ties half: these pairs are wrong
    lower = np.searchsorted(corked, sound, "left")
    upto = np.searchsorted(corked, sound, "right")
    wrong = (lower + upto).mean() / 2 / corked.size
    return float(1.0 - wrong)
