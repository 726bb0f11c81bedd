# Witness: conv2d(np.ones((300,1,1,1)),np.ones((1,1,1,1)),np.zeros(1),1,0) gives array([[[[1.]]], [[[1.]]], ..., [[[0.]]], [[[0.]]]]) instead of array([[[[1.]]], [[[1.]]], ..., [[[1.]]], [[[1.]]]]).
# Mistake: in batches of 256 maps the rest is left out
import numpy as np


def conv2d(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    xp = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    xp[:, :, pad : pad + H, pad : pad + W] = x
    Ho = (H + 2 * pad - kh) // stride + 1
    Wo = (W + 2 * pad - kw) // stride + 1
    out = np.zeros((N, F, Ho, Wo))
    size = min(N, 256) or 1
    for s in range(N // size):
        part = slice(s * size, (s + 1) * size)
        for i, j in np.ndindex(Ho, Wo):
            r, c = i * stride, j * stride
            patch = xp[part, :, r : r + kh, c : c + kw]
            out[part, :, i, j] = np.tensordot(patch, w, axes=([1, 2, 3], [1, 2, 3])) + b
    return out
