"""What the statement promises of every input."""

import numpy as np


def check(q, k, v, causal=False, key_mask=None):
    for array in (q, k, v):
        assert array.dtype == np.float64
        assert 2 <= array.ndim <= 4
        assert np.all(np.abs(array) <= 1000)
    lead = q.shape[:-2]
    assert k.shape[:-2] == v.shape[:-2] == lead
    assert int(np.prod(lead)) <= 8
    assert 1 <= q.shape[-2] <= 256
    assert 1 <= k.shape[-2] <= 256
    assert 1 <= q.shape[-1] == k.shape[-1] <= 64
    assert k.shape[-2] == v.shape[-2]
    assert 1 <= v.shape[-1] <= 64
    assert type(causal) is bool
    if key_mask is not None:
        assert key_mask.dtype == np.bool_
        assert key_mask.shape == k.shape[:-1]
