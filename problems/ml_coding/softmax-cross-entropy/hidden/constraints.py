"""What the statement promises of every input."""

import numpy as np


def check(logits, y):
    assert logits.dtype == np.float64
    assert logits.ndim == 2
    n, classes = logits.shape
    assert n >= 1
    assert classes >= 1
    assert n * classes <= 200_000
    assert np.all(np.abs(logits) <= 10_000)
    assert y.dtype == np.int64
    assert y.shape == (n,)
    assert np.all((y >= 0) & (y < classes))
