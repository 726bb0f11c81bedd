# Witness: heat_residual(np.zeros((2, 5)), 1.0, 1.0, 1.0).shape gives (0, 0) instead of (0, 3).
# Mistake: without interior always an array of shape (0, 0), instead of (nt - 2, nx - 2)
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    nt, nx = u.shape
    if nt <= 2 or nx <= 2:
        return np.zeros((0, 0))
    u_t = (u[2:] - u[:-2])[:, 1:-1] / (2 * dt)
    u_xx = np.diff(u, 2, axis=1)[1:-1] / dx**2
    return u_t - alpha * u_xx
