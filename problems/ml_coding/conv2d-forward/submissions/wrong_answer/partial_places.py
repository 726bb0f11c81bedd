# Witness: conv2d(np.arange(4.0).reshape(1,1,1,4),np.array([[[[1.0,1.0,1.0]]]]),np.array([0.0]),2,0) gives array([[[[3., 5.]]]]) instead of array([[[[3.]]]]).
# Mistake: rounds the number of places up: leftover rows and columns give a partial place
import numpy as np


def conv2d(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    xp = np.zeros((N, C, H + 2 * pad + stride, W + 2 * pad + stride))
    xp[:, :, pad : pad + H, pad : pad + W] = x
    Ho = -(-(H + 2 * pad - kh) // stride) + 1
    Wo = -(-(W + 2 * pad - kw) // stride) + 1
    out = np.empty((N, F, Ho, Wo))
    for i in range(Ho):
        for j in range(Wo):
            r, c = i * stride, j * stride
            patch = xp[:, :, r : r + kh, c : c + kw]
            out[:, :, i, j] = np.tensordot(patch, w, axes=([1, 2, 3], [1, 2, 3])) + b
    return out
