# Exact derivatives by an imaginary step, but the whole forward pass once for each instrument.
import numpy as np


def forward(x, g, b, eps):
    centred = x - x.mean(axis=-1, keepdims=True)
    return g * centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + eps) + b


def layer_norm(x, g, b, dy, eps=1e-5):
    y = forward(x, g, b, eps)
    dx = np.empty(x.shape)
    for i in range(len(g)):
        moved = x.astype(complex)
        moved[..., i] += 1e-30j
        dx[..., i] = (dy * forward(moved, g, b, eps).imag).sum(axis=-1) / 1e-30
    leading = tuple(range(x.ndim - 1))
    z = forward(x, np.ones(len(g)), np.zeros(len(g)), eps)
    return y, dx, (dy * z).sum(axis=leading), dy.sum(axis=leading)
