"""What the statement promises of every input."""

import numpy as np


def check(x, y):
    assert x.dtype == np.float64
    n, d = x.shape
    assert n >= 1
    assert 1 <= d <= 2_000
    assert n * d <= 100_000
    assert np.all(np.abs(x) <= 1000)
    assert np.all(x * 1024 == np.round(x * 1024))
    assert y.dtype == np.int64
    assert y.shape == (n,)
    assert np.all(np.abs(y) <= 10**9)
    assert len(np.unique(y)) <= 20
