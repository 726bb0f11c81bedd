"""What the statement promises of every input."""

import numpy as np


def check(x, w, b, stride, pad):
    for array, axes in ((x, 4), (w, 4), (b, 1)):
        assert array.dtype == np.float64
        assert array.ndim == axes
        assert array.size <= 100_000
        assert np.all(np.abs(array) <= 100)
    assert min(x.shape[1:]) >= 1
    assert min(w.shape) >= 1
    assert w.shape[1] == x.shape[1]
    assert b.shape == w.shape[:1]
    assert type(stride) is int
    assert stride >= 1
    assert type(pad) is int
    assert 0 <= pad <= 20
    room = [size + 2 * pad - k for size, k in zip(x.shape[2:], w.shape[2:], strict=True)]
    assert min(room) >= 0, "the stencil does not fit"
    places = [left // stride + 1 for left in room]
    everywhere = len(x) * places[0] * places[1]
    assert everywhere <= 20_000
    assert len(w) * everywhere <= 100_000
    assert w[0].size * everywhere <= 10**7
    assert w.size * everywhere <= 10**8
