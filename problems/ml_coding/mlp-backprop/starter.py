import numpy as np


def mlp_loss_grads(
    weights: list[np.ndarray], biases: list[np.ndarray], x: np.ndarray, y: np.ndarray
) -> tuple[float, list[np.ndarray], list[np.ndarray]]:
    """Return the loss and its gradients, shaped like weights and biases, for x (n, d), y (n,)."""
    return 0.0, [np.zeros_like(w) for w in weights], [np.zeros_like(b) for b in biases]
