# Witness: conv2d(np.arange(4.0).reshape(1,2,1,2),np.array([[[[1.0,2.0]],[[3.0,4.0]]]]),np.array([0.0]),1,0) gives array([[[[19.]]]]) instead of array([[[[20.]]]]).
# Mistake: patches are flattened layer last, stencils layer first
import numpy as np


def conv2d(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    xp = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    xp[:, :, pad : pad + H, pad : pad + W] = x
    Ho = (H + 2 * pad - kh) // stride + 1
    Wo = (W + 2 * pad - kw) // stride + 1
    out = np.empty((N, F, Ho, Wo))
    for i in range(Ho):
        for j in range(Wo):
            r, c = i * stride, j * stride
            patch = xp[:, :, r : r + kh, c : c + kw]
            cols = patch.transpose(0, 2, 3, 1).reshape(N, kh * kw * C)
            out[:, :, i, j] = cols @ w.reshape(F, C * kh * kw).T + b
    return out
