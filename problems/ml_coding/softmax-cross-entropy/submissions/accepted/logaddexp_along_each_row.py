# Another algorithm: the total is folded pairwise in the log domain, without any maximum.
import numpy as np


def softmax_cross_entropy(logits, y):
    total = np.logaddexp.reduce(logits, axis=-1, keepdims=True)
    log_p = logits - total
    target = np.eye(logits.shape[1])[y] if logits.shape[1] < 50 else None
    if target is None:
        target = np.zeros(logits.shape)
        np.put_along_axis(target, y[:, None], 1.0, axis=1)
    loss = -np.take_along_axis(log_p, y[:, None], axis=1).mean()
    return loss, (np.exp(log_p) - target) / y.size
