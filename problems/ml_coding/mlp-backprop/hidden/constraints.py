"""What the statement promises of every input, distances from the kink included."""

import numpy as np


def check(weights, biases, x, y):
    assert type(weights) is type(biases) is list
    assert 1 <= len(weights) == len(biases) <= 5
    for array, axes in ((x, 2), (y, 1), *((w, 2) for w in weights), *((b, 1) for b in biases)):
        assert array.dtype == np.float64
        assert array.ndim == axes
        assert array.size >= 1
    assert all(np.all(np.abs(array) <= 10) for array in (x, *weights, *biases))
    assert 1 <= len(x) == len(y) <= 1000
    widths = [x.shape[1], *(w.shape[1] for w in weights)]
    assert max(widths) <= 64
    assert widths[-1] == 1
    check_sizes(weights, biases, x, y)


def check_sizes(weights, biases, x, y):
    whole = all(np.all(array == np.round(array)) for array in (x, *weights, *biases))
    assert np.all(np.abs(y) <= 1000)
    h = x
    for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
        assert w.shape[0] == h.shape[1]
        assert b.shape == (w.shape[1],)
        z = h @ w + b
        assert np.all(np.abs(z) <= 1000)
        if layer < len(weights) - 1:
            clear = np.abs(z) >= 1e-6
            assert np.all(clear | (z == 0)) if whole else np.all(clear), "a unit near its kink"
        h = np.maximum(z, 0)
