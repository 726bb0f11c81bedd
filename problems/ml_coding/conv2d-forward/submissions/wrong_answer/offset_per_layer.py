# Witness: conv2d(np.ones((1,2,1,1)),np.ones((1,2,1,1)),np.array([1.0]),1,0) gives array([[[[4.]]]]) instead of array([[[[3.]]]]).
# Mistake: the offset is added once per layer
import numpy as np


def conv2d(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    xp = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    xp[:, :, pad : pad + H, pad : pad + W] = x
    Ho = (H + 2 * pad - kh) // stride + 1
    Wo = (W + 2 * pad - kw) // stride + 1
    out = np.zeros((N, F, Ho, Wo))
    for i in range(Ho):
        for j in range(Wo):
            r, c = i * stride, j * stride
            patch = xp[:, :, r : r + kh, c : c + kw]
            for layer in range(C):
                out[:, :, i, j] += np.tensordot(patch[:, layer], w[:, layer], axes=([1, 2], [1, 2])) + b
    return out
