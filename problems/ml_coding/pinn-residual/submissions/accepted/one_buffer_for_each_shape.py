# One buffer for each shape, filled anew by every call: the result is read before the next one.
import numpy as np

_buffers = {}


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    shape = (u.shape[0] - 2, u.shape[1] - 2)
    out = _buffers.setdefault(shape, np.zeros(shape))
    np.subtract(u[2:, 1:-1], u[:-2, 1:-1], out=out)
    out /= 2 * dt
    out -= alpha * (u[1:-1, 2:] - 2 * u[1:-1, 1:-1] + u[1:-1, :-2]) / dx**2
    return out
