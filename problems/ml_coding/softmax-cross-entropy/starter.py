import numpy as np


def softmax_cross_entropy(logits: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the mean loss and its gradient (n, C) for scores (n, C) and labels (n,)."""
    return 0.0, np.zeros_like(logits)
