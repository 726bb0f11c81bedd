"""What the statement promises of every input."""

import numpy as np


def check(x, g, b, dy, eps=1e-5):
    assert 1 <= x.ndim <= 4
    assert dy.shape == x.shape
    assert g.shape == b.shape == (x.shape[-1],)
    assert 1 <= x.shape[-1] <= 1000
    assert x.size <= 200_000
    assert np.all(np.abs(x) <= 1e6)
    for array in (x, g, b, dy):
        assert array.dtype == np.float64
    for array in (g, b, dy):
        assert np.all(np.abs(array) <= 100)
    assert type(eps) is float
    assert 1e-6 <= eps <= 10
    equal = (np.ptp(x, axis=-1) == 0) & ((x[..., 0] == np.round(x[..., 0])) | (x.shape[-1] == 1))
    largest = np.abs(x).max(axis=-1)
    assert np.all(equal | (x.std(axis=-1) >= 1e-6 * largest)), "a packet with hardly any spread"
