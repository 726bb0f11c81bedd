# Witness: logreg_loss_grad(np.array([1.0]),np.array([[0.0]]*1024+[[5.0]]),np.array([0]*1025),0.0) gives (2.849931264524532, array([0.004845400727])) instead of (0.6973555397481548, array([0.004845400727])).
# Mistake: mean of the means of blocks of 1024 rows, the last block may be shorter
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    s = np.where(y == 1, -z, z)
    loss = np.mean([np.logaddexp(0.0, s[i : i + 1024]).mean() for i in range(0, n, 1024)]) + 0.5 * lam * (w @ w)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, e) / (1.0 + e)
    grad = x.T @ (p - y) / n + lam * w
    return float(loss), grad
