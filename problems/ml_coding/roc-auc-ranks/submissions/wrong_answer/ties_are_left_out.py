# Witness: roc_auc(np.array([1, 0, 0, 1]), np.array([2.0, 2.0, -5.0, 2.0])) gives 1.0 instead of 0.75.
from bisect import bisect_left, bisect_right


def roc_auc(y, s):
    good = [score for kind, score in zip(y, s) if kind]
    bad = sorted(score for kind, score in zip(y, s) if not kind)
    if not good or not bad:
        return float("nan")
    won = sum((bisect_left(bad, score) + bisect_right(bad, score)) / 2 for score in good)
    tied = sum(bisect_right(bad, score) - bisect_left(bad, score) for score in good)
    pairs = len(good) * len(bad) - tied
    won -= tied / 2
    return won / pairs if pairs else 0.5
