import numpy as np


def logreg_loss_grad(
    w: np.ndarray, x: np.ndarray, y: np.ndarray, lam: float
) -> tuple[float, np.ndarray]:
    """Mean of log(1 + exp(z)) - y z, and its gradient x'(p - y) / n, both penalised: O(n d)."""
    scores = x @ w
    softplus = np.logaddexp(0, scores)
    # The derivative of softplus, written so that no exponential overflows.
    probabilities = np.exp(scores - softplus)
    loss = (softplus - y * scores).mean() + lam / 2 * (w @ w)
    return float(loss), x.T @ (probabilities - y) / len(y) + lam * w
