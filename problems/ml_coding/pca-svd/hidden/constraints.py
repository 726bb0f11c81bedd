"""What the statement promises of every input."""

import numpy as np


def check(x, k):
    assert x.dtype == np.float64
    n, d = x.shape
    assert 1 <= n <= 5000
    assert 1 <= d <= 50
    assert type(k) is int
    assert 1 <= k <= min(n, d)
    assert np.all(np.abs(x) <= 1000)
    assert np.all(x * 1024 == np.round(x * 1024))
