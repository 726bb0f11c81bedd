# Witness: conv2d(np.ones((1,1,3,3)),np.ones((1,1,1,1)),np.zeros(1),1,0) ; then conv2d(np.ones((1,1,3,3)),np.ones((1,1,1,1)),np.zeros(1),2,0) gives array([[[[1., 1., 1.],   [1., 1., 1.],   [1., 1., 1.]]]]) instead of array([[[[1., 1.],   [1., 1.]]]]).
# Mistake: index tables are cached across calls without the stride
import numpy as np

_index = {}


def conv2d(x, w, b, stride, pad):
    N, C, H, W = x.shape
    F, _, kh, kw = w.shape
    xp = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    key = (xp.shape[2:], kh, kw)
    if key not in _index:
        r = np.arange(0, xp.shape[2] - kh + 1, stride)
        c = np.arange(0, xp.shape[3] - kw + 1, stride)
        _index[key] = (r[:, None] + np.arange(kh), c[:, None] + np.arange(kw))
    ri, ci = _index[key]
    win = xp[:, :, ri[:, None, :, None], ci[None, :, None, :]]
    return np.einsum("ncijkl,fckl->nfij", win, w) + b[:, None, None]
