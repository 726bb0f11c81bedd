"""What the statement promises of every input."""

import numpy as np


def check(u, dx, dt, alpha):
    assert u.dtype == np.float64
    assert u.ndim == 2
    assert min(u.shape) >= 2
    assert u.size <= 200_000
    assert np.all(np.abs(u) <= 100)
    assert all(type(number) is float for number in (dx, dt, alpha))
    assert 0.01 <= dx <= 10
    assert 0.01 <= dt <= 10
    assert 0 <= alpha <= 10
