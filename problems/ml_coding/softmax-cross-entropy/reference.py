import numpy as np


def softmax_cross_entropy(logits: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    """Mean of log(sum(exp(s))) - s[y], and its gradient (p - onehot) / n: O(n C)."""
    n = len(y)
    named = np.arange(n), y
    shifted = logits - logits.max(axis=1, keepdims=True)
    exponentials = np.exp(shifted)
    totals = exponentials.sum(axis=1)
    loss = (np.log(totals) - shifted[named]).mean()
    gradient = exponentials / totals[:, np.newaxis]
    gradient[named] -= 1
    return float(loss), gradient / n
