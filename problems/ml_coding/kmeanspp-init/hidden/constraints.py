"""What the statement promises of every input, the distance from borders included."""

import numpy as np


def check(x, k, u):
    assert x.dtype == u.dtype == np.float64
    n, d = x.shape
    assert type(k) is int
    assert 1 <= k <= n <= 1000
    assert 1 <= d <= 10
    assert np.all((x == np.round(x)) & (np.abs(x) <= 1000))
    assert u.shape == (k,)
    assert np.all((u >= 0) & (u < 1) & (u * 1024 == np.round(u * 1024)))
    check_borders(x.astype(np.int64), (u * 1024).astype(np.int64).tolist())


def check_borders(places, parts):
    """All in whole numbers: a draw is ``part / 1024`` of the total."""
    n = len(places)
    drawn = parts[0] * n // 1024
    weights = squares(places, drawn)
    for part in parts[1:]:
        running = weights.cumsum()
        total = int(running[-1])
        if total == 0:
            drawn = part * n // 1024
        else:
            gaps = np.abs(1024 * running - part * total)[running > 0]
            power_of_two = total & (total - 1) == 0
            assert power_of_two or np.all(gaps >= 1e-9 * 1024 * total), "a draw close to a border"
            drawn = int(np.argmax(1024 * running > part * total))
        weights = np.minimum(weights, squares(places, drawn))


def squares(places, drawn):
    return ((places - places[drawn]) ** 2).sum(axis=1)
