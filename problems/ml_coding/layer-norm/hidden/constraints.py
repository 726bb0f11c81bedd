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
    check_rounding(x, g, b, dy, eps)


def check_rounding(x, g, b, dy, eps):
    """A mean that is off by the last bits moves no answer by a tenth of what is allowed."""
    last_bits = 4 * np.finfo(float).eps * np.abs(x).max(axis=-1, keepdims=True, initial=0)
    spread = ~np.all(x == x[..., :1], axis=-1)
    exact, *moved = (
        answers(x[spread], shift * last_bits[spread], g, b, dy[spread], eps) for shift in (0, 1, -1)
    )
    for off in moved:
        for one, other in zip(off, exact, strict=True):
            assert np.all(np.abs(one - other) <= 0.1 * (1e-8 + 1e-6 * np.abs(other))), "ill-posed"


def answers(x, shift, g, b, dy, eps):
    centred = x - x.mean(axis=-1, keepdims=True) - shift
    scale = 1 / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + eps)
    z, dz = centred * scale, dy * g
    along = (dz * z).mean(axis=-1, keepdims=True)
    dx = scale * (dz - dz.mean(axis=-1, keepdims=True) - z * along)
    return g * z + b, dx, (dy * z).sum(axis=0), dy.sum(axis=0)
