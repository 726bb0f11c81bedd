# Witness: conv2d(np.ones((1,1,2,2)),np.ones((1,1,1,1)),np.zeros(1),1,0) gives an argument changed by the call instead of unchanged arguments.
# Mistake: sets w.shape, so the array of the caller is flattened
import numpy as np


def conv2d(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    xp = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    xp[:, :, pad : pad + H, pad : pad + W] = x
    Ho = (H + 2 * pad - kh) // stride + 1
    Wo = (W + 2 * pad - kw) // stride + 1
    w.shape = (F, C * kh * kw)
    out = np.empty((N, F, Ho, Wo))
    for i in range(Ho):
        for j in range(Wo):
            r, c = i * stride, j * stride
            patch = xp[:, :, r : r + kh, c : c + kw]
            out[:, :, i, j] = patch.reshape(N, C * kh * kw) @ w.T + b
    return out
