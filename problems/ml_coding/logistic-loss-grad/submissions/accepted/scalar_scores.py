import math
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    loss, slope = 0.0, []
    for z, t in zip((x @ w).tolist(), y.tolist()):
        e = math.exp(-abs(z))
        loss += math.log1p(e) + (max(z, 0.0) - t * z if t == 0 else max(-z, 0.0))
        slope.append((0.5 * (1.0 + math.tanh(z / 2))) - t)
    n = len(slope)
    return loss / n + lam / 2 * float(np.dot(w, w)), np.array(slope) @ x / n + lam * w
