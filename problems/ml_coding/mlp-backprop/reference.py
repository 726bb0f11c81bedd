import numpy as np


def mlp_loss_grads(
    weights: list[np.ndarray], biases: list[np.ndarray], x: np.ndarray, y: np.ndarray
) -> tuple[float, list[np.ndarray], list[np.ndarray]]:
    """Forward keeping each layer's input, then the error back: O(n times weights) time."""
    inputs = []
    h = x
    for layer, w in enumerate(weights):
        inputs.append(h)
        z = h @ w + biases[layer]
        h = z.clip(min=0)
    errors = z.ravel() - y
    delta = 2 * errors[:, np.newaxis] / len(y)
    weight_grads, bias_grads = [], []
    for layer in reversed(range(len(weights))):
        h = inputs[layer]
        weight_grads.append(h.T @ delta)
        bias_grads.append(delta.sum(axis=0))
        # A layer's input is positive just where the ReLU before it was open.
        delta = (delta @ weights[layer].T) * (h > 0)
    return float((errors**2).mean()), weight_grads[::-1], bias_grads[::-1]
