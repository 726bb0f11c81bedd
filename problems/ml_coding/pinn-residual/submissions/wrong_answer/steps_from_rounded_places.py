# Witness: np.abs(heat_residual(np.tile((np.arange(60000) % 3 - 1) * 100.0, (3, 1)), 0.01, 1.0, 10.0)[0, ::3]).max() gives 0.0001136868377210732 instead of 0.0.
# Mistake: steps are differences of the places j * dx: their rounding, divided by dx twice, shows far out on a long bar
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    t = np.arange(u.shape[0]) * dt
    x = np.arange(u.shape[1]) * dx
    u_t = (u[2:] - u[:-2]) / (t[2:] - t[:-2])[:, None]
    h = np.diff(x)
    slope = np.diff(u, axis=1) / h
    u_xx = 2 * np.diff(slope, axis=1) / (h[1:] + h[:-1])
    return u_t[:, 1:-1] - alpha * u_xx[1:-1]
