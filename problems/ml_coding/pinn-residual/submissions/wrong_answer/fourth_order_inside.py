# Witness: heat_residual(np.array([[0.0] * 5, [0.0, 0.0, 1.0, 0.0, 0.0], [0.0] * 5]), 1.0, 1.0, 1.0) gives [[-1.0, 2.5, -1.0]] instead of [[-1.0, 2.0, -1.0]].
# Mistake: from 5 columns on uses the five point formula where it fits, not the parabola
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    nt, nx = u.shape
    u_t = (u[2:, 1:-1] - u[:-2, 1:-1]) / (2 * dt)
    u_xx = (u[1:-1, 2:] - 2 * u[1:-1, 1:-1] + u[1:-1, :-2]) / dx**2
    if nx >= 5:
        m = u[1:-1]
        u_xx[:, 1:-1] = (
            -m[:, :-4] + 16 * m[:, 1:-3] - 30 * m[:, 2:-2] + 16 * m[:, 3:-1] - m[:, 4:]
        ) / (12 * dx**2)
    return u_t - alpha * u_xx
