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
    for desk in range(heads):
        part = slice(desk * (width // heads), (desk + 1) * (width // heads))
        query, key = x @ wq[:, part], x @ wk[:, part]
        check_scores(query @ key.swapaxes(1, 2) / np.sqrt(width // heads), causal)


def check_scores(scores, causal):
    length = scores.shape[-1]
    there = np.tri(length, dtype=bool) | (not causal)
    size = np.where(there, np.abs(scores), 0).max(axis=-1)
    ranked = np.sort(np.where(there, scores, -np.inf), axis=-1)
    for row in np.argwhere(size > 10**4) if length > 1 else ():
        best, second = ranked[tuple(row)][[-1, -2]]
        assert best >= second + 100, "rounding decides between two large scores"
