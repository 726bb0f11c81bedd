"""What the statement promises of every input."""

import numpy as np


def check(a, b):
    for table in (a, b):
        assert table.dtype == np.float64
        assert table.ndim == 2
        rows, columns = table.shape
        assert rows <= 1000
        assert 1 <= columns <= 24
        size = np.abs(table)
        assert np.all((size == 0) | ((size >= 1e-6) & (size <= 1e6)))
    assert a.shape[1] == b.shape[1]
