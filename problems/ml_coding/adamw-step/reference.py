import numpy as np


def adamw_step(
    theta: np.ndarray,
    g: np.ndarray,
    m: np.ndarray,
    v: np.ndarray,
    t: int,
    lr: float = 0.001,
    b1: float = 0.9,
    b2: float = 0.999,
    eps: float = 1e-8,
    wd: float = 0.01,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Adam with decoupled decay (Loshchilov and Hutter 2019): O(d) time and memory."""
    step = t + 1
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g**2
    direction = m / (1 - b1**step) / (np.sqrt(v / (1 - b2**step)) + eps)
    return theta - lr * (direction + wd * theta), m, v
