"""What the statement promises of every input."""

from fractions import Fraction

import numpy as np

LARGEST = 10**6


def check(x, axis=-1, b=None):
    assert x.dtype == np.float64
    assert 1 <= x.ndim <= 4
    assert x.size <= 200_000
    assert -x.ndim <= axis < x.ndim
    assert x.shape[axis] >= 1, "that axis is empty"
    assert np.all(np.isneginf(x) | (np.abs(x) <= LARGEST))
    if b is not None:
        assert b.dtype == np.float64
        assert b.shape == x.shape
        size = np.abs(b)
        assert np.all((b == 0) | ((size >= 0.001) & (size <= 1000)))
        rows = np.moveaxis(x, axis, -1).reshape(-1, x.shape[axis])
        weights = np.moveaxis(b, axis, -1).reshape(-1, x.shape[axis])
        for row, weight in zip(rows, weights, strict=True):
            check_sum(row, weight)


def check_sum(row, weight):
    """The sum is no near miss of 0; one that is 0 has no terms, or two that cancel."""
    counts = (weight != 0) & ~np.isneginf(row)
    row, weight = row[counts], weight[counts]
    if row.size == 0 or np.all(weight > 0) or np.all(weight < 0):
        return
    if row.size == 2 and row[0] == row[1] and weight[0] == -weight[1]:
        return
    terms = [Fraction(float(value)) for value in weight * np.exp(row - row.max())]
    assert abs(sum(terms)) * 1000 >= sum(map(abs, terms)), "the sum nearly cancels"
