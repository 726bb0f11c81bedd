"""Any question of the largest gain is right: the gain of the one returned is worked out here."""

import numbers

import numpy as np

TOLERANCE = 1e-9


def check(arguments, actual, expected):
    if actual is None or expected is None:
        return None if actual is expected else "None is returned in the wrong place"
    if type(actual) not in (tuple, list) or len(actual) != 3:
        return "expected a tuple of three: column, threshold, gain"
    x, y = (np.asarray(part) for part in arguments)
    column, threshold, gain = actual
    if type(column) is bool or not isinstance(column, numbers.Integral):
        return "the column is no integer"
    if not 0 <= column < x.shape[1]:
        return "there is no such column"
    if not is_number(threshold) or not is_number(gain):
        return "threshold and gain must be finite numbers"
    return of_question(x[:, column], y, float(threshold), float(gain), float(expected[2]))


def is_number(value):
    return isinstance(value, numbers.Real) and bool(np.isfinite(value))


def of_question(values, y, threshold, gain, best):
    left = values <= threshold
    if left.all() or not left.any():
        return "one side of the question is empty"
    if abs(threshold - (values[left].max() + values[~left].min()) / 2) > TOLERANCE:
        return "the threshold is not halfway between the two sides"
    share = left.mean()
    real = impurity(y) - share * impurity(y[left]) - (1 - share) * impurity(y[~left])
    if abs(gain - real) > TOLERANCE:
        return "the gain is not that of the question"
    return "another question has a larger gain" if real < best - TOLERANCE else None


def impurity(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return 1 - (shares**2).sum()
