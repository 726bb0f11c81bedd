# Witness: conv2d(np.ones((1,1,1,1)),np.ones((1,1,1,1)),np.array([2.0]),1,1) gives array([[[[3.]]]]) instead of array([[[[2., 2., 2.],   [2., 3., 2.],   [2., 2., 2.]]]]).
# Mistake: shortcut for 1 x 1 stencils with stride 1 forgets the padding
import numpy as np


def conv2d(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    if kh == kw == stride == 1:
        return np.einsum("nchw,fc->nfhw", x, w[:, :, 0, 0]) + b[:, None, None]
    xp = np.zeros((N, C, H + 2 * pad, W + 2 * pad))
    xp[:, :, pad : pad + H, pad : pad + W] = x
    Ho = (H + 2 * pad - kh) // stride + 1
    Wo = (W + 2 * pad - kw) // stride + 1
    out = np.empty((N, F, Ho, Wo))
    for i in range(Ho):
        for j in range(Wo):
            r, c = i * stride, j * stride
            patch = xp[:, :, r : r + kh, c : c + kw]
            out[:, :, i, j] = np.tensordot(patch, w, axes=([1, 2, 3], [1, 2, 3])) + b
    return out
