"""What the statement promises of every input."""

import numpy as np


def check(p, y, bins, adaptive=False):
    assert p.dtype == np.float64
    assert y.dtype == np.int64
    assert p.ndim == 1
    assert p.shape == y.shape
    assert p.size <= 200_000
    assert np.all((p >= 0) & (p <= 1))
    assert np.all((y == 0) | (y == 1))
    assert type(bins) is int
    assert 1 <= bins <= 1000
    assert type(adaptive) is bool
    if not adaptive:
        edge = np.round(p * bins)
        near = (np.abs(p - edge / bins) < 1e-9) & (edge > 0) & (edge < bins)
        exact = near & (p == edge / bins)
        is_power = bins & (bins - 1) == 0
        assert not np.any(near & ~exact), "a forecast next to an edge"
        assert is_power or not np.any(near), "a forecast on an edge"
