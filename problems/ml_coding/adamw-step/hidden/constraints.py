"""What the statement promises of every input."""

import numpy as np


def check(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    for array in (theta, g, m, v):
        assert array.dtype == np.float64
        assert array.shape == theta.shape
    assert theta.ndim in (1, 2)
    assert 1 <= theta.size <= 200_000
    for array in (theta, g, m):
        assert np.all(np.abs(array) <= 10**4)
    assert np.all((v >= 0) & (v <= 10**8))
    assert type(t) is int
    assert 0 <= t <= 10**6
    assert all(type(number) is float for number in (lr, b1, b2, eps, wd))
    assert 0 < lr <= 1
    assert 0 <= b1 <= 0.9999
    assert 0 <= b2 <= 0.9999
    assert 1e-10 <= eps <= 1
    assert 0 <= wd <= 1
