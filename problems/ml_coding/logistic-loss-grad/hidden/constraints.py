"""What the statement promises of every input."""

import numpy as np


def check(w, x, y, lam):
    assert w.dtype == x.dtype == np.float64
    n, d = x.shape
    assert n >= 1
    assert 1 <= d <= 100
    assert n * d <= 200_000
    assert w.shape == (d,)
    assert np.all(np.abs(w) <= 100)
    assert np.all(np.abs(x) <= 100)
    assert y.dtype == np.int64
    assert y.shape == (n,)
    assert np.all((y == 0) | (y == 1))
    assert type(lam) is float
    assert 0 <= lam <= 1000
