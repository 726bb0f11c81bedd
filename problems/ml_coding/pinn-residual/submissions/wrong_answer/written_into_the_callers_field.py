# Witness: [u := np.array([[0.0, 0.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 0.0]]), heat_residual(u, 1.0, 1.0, 1.0), u.tolist()][2] gives [[0.0, 0.0, 0.0], [0.0, 6.0, 0.0], [0.0, 0.0, 0.0]] instead of [[0.0, 0.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 0.0]].
# Mistake: writes the residual into the interior of the caller's u
import numpy as np


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    u_xx = (u[1:-1, 2:] + u[1:-1, :-2] - 2 * u[1:-1, 1:-1]) / (dx * dx)
    u_t = (u[2:, 1:-1] - u[:-2, 1:-1]) / (2 * dt)
    out = u[1:-1, 1:-1]
    np.subtract(u_t, alpha * u_xx, out=out)
    return out.copy()
