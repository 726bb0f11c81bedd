"""What the statement promises of every input."""

import numpy as np


def check(x, pos, base=10000.0):
    assert x.dtype == np.float64
    assert x.ndim == 4
    films, frames, clocks, width = x.shape
    assert films >= 0
    assert frames >= 1
    assert clocks >= 1
    assert 2 <= width <= 128
    assert width % 2 == 0
    assert x.size <= 200_000
    assert np.all(np.abs(x) <= 100)
    assert pos.dtype == np.int64
    assert pos.shape == (frames,)
    assert np.all(np.abs(pos) <= 10**5)
    assert type(base) is float
    assert 1 <= base <= 10**6
