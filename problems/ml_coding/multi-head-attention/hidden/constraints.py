"""What the statement promises of every input."""

import numpy as np


def check(x, wq, wk, wv, wo, heads, causal=False):
    assert x.dtype == np.float64
    assert x.ndim == 3
    logs, length, width = x.shape
    assert 0 <= logs <= 8
    assert 1 <= length <= 128
    assert 1 <= width <= 128
    assert np.all(np.abs(x) <= 100)
    for matrix in (wq, wk, wv, wo):
        assert matrix.dtype == np.float64
        assert matrix.shape == (width, width)
        assert np.all(np.abs(matrix) <= 10)
    assert type(heads) is int
    assert heads >= 1
    assert width % heads == 0
    assert type(causal) is bool
