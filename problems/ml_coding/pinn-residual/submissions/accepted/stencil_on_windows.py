# The cross as a stencil, laid on all windows of three by three.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def heat_residual(u: np.ndarray, dx: float, dt: float, alpha: float) -> np.ndarray:
    nt, nx = u.shape
    if nt < 3 or nx < 3:
        return np.zeros((nt - 2, nx - 2))
    a, b = 0.5 / dt, alpha / (dx * dx)
    stencil = np.array([[0.0, -a, 0.0], [-b, 2 * b, -b], [0.0, a, 0.0]])
    return np.einsum("ijkl,kl->ij", sliding_window_view(u, (3, 3)), stencil)
