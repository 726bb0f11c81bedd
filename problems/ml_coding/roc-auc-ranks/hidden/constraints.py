"""What the statement promises of every input."""

import numpy as np


def check(y, s):
    assert y.dtype == np.int64
    assert s.dtype == np.float64
    assert y.ndim == 1
    assert y.shape == s.shape
    assert y.size <= 200_000
    assert np.all((y == 0) | (y == 1))
    assert np.all(np.abs(s) <= 1e300)
