# Witness: heat_residual(np.array([[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [2.0, 4.0, 6.0]]), 1.0, 1.0, 0.0) gives [[1.0, 2.0, 3.0]] instead of [[2.0]].
# Mistake: for alpha = 0 returns u_t at once, without dropping the outer columns
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    u_t = (u[2:] - u[:-2]) / (2 * dt)
    if alpha == 0:
        return u_t
    u_xx = (u[:, 2:] - 2 * u[:, 1:-1] + u[:, :-2]) / dx**2
    return u_t[:, 1:-1] - alpha * u_xx[1:-1]
