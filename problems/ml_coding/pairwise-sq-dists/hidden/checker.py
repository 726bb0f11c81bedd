"""Errors are measured by the largest norm of a row, as the statement says."""

import numpy as np

TOLERANCE = 1e-9


def check(arguments, actual, expected):
    if not isinstance(actual, np.ndarray):
        return "expected a numpy array"
    if actual.shape != expected.shape:
        return f"expected shape {expected.shape}, got shape {actual.shape}"
    if actual.dtype.kind != "f":
        return f"expected dtype float64, got {actual.dtype}"
    if np.isnan(actual).any():
        return "the answer holds nan"
    if (actual < 0).any():
        return "the answer holds a negative number"
    return compared(arguments, actual, expected)


def compared(arguments, actual, expected):
    rows = np.vstack(arguments)
    largest = (rows * rows).sum(axis=1).max(initial=0)
    off = np.abs(actual - expected) > TOLERANCE * largest
    if not off.any():
        return None
    first = tuple(int(index) for index in np.argwhere(off)[0])
    return f"{off.sum()} of {off.size} entries are outside the tolerance, the first at {first}"
