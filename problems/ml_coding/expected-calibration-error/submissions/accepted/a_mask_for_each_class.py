import numpy as np


def ece(p, y, bins, adaptive=False):
    error = 0.0
    if adaptive:
        order = np.lexsort((np.arange(len(p)), p))
        groups = [g for g in np.array_split(order, bins) if len(g)]
    else:
        edges = np.linspace(0, 1, bins + 1)
        edges[-1] = 1.1
        groups = [(p >= low) & (p < high) for low, high in zip(edges[:-1], edges[1:])]
    for group in groups:
        if p[group].size:
            error += p[group].size / p.size * abs(p[group].mean() - y[group].mean())
    return error
