# Witness: roc_auc(np.array([1, 0]), np.array([2.0, 2.0])) gives 0.0 instead of 0.5.
from bisect import bisect_left, bisect_right


def roc_auc(y, s):
    good = [score for kind, score in zip(y, s) if kind]
    bad = sorted(score for kind, score in zip(y, s) if not kind)
    if not good or not bad:
        return float("nan")
    won = sum(bisect_left(bad, score) for score in good)
    return won / (len(good) * len(bad))
