# The usual trick: x cos + rotate_half(x) sin, with the angles written twice.
import numpy as np


def rotate_half(x):
    one, two = np.split(x, 2, axis=-1)
    return np.concatenate([-two, one], axis=-1)


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    inv_freq = 1.0 / base ** (np.arange(0, d, 2) / d)
    angles = np.einsum("t,i->ti", pos.astype(float), inv_freq)
    angles = np.concatenate([angles, angles], axis=-1)[:, None, :]
    return x * np.cos(angles) + rotate_half(x) * np.sin(angles)
