from itertools import groupby


def roc_auc(y, s):
    pairs = sorted(zip(s.tolist(), y.tolist()))
    sound = corked = 0
    halves = 0
    for _, group in groupby(pairs, key=lambda pair: pair[0]):
        kinds = [kind for _, kind in group]
        ones = sum(kinds)
        zeros = len(kinds) - ones
        halves += ones * (2 * sound + zeros)
        sound += zeros
        corked += ones
    return halves / (2 * sound * corked) if sound and corked else float("nan")
