import numpy as np


def logreg_loss_grad(
    w: np.ndarray, x: np.ndarray, y: np.ndarray, lam: float
) -> tuple[float, np.ndarray]:
    """Return loss and gradient (d,) at weights w (d,) for rows x (n, d) and labels y (n,)."""
    return 0.0, np.zeros_like(w)
