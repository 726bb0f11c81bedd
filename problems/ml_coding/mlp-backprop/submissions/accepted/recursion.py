import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    n = x.shape[0]

    def go(l, h):
        """Return loss, gradients from layer l on, and the derivative for h."""
        z = h @ weights[l] + biases[l]
        if l == len(weights) - 1:
            err = z - y.reshape(-1, 1)
            loss, gws, gbs, dz = float((err * err).sum()) / n, [], [], 2 * err / n
        else:
            loss, gws, gbs, dh = go(l + 1, np.where(z > 0, z, 0.0))
            dz = np.where(z > 0, dh, 0.0)
        return loss, [h.T @ dz] + gws, [dz.sum(0)] + gbs, dz @ weights[l].T

    return go(0, x)[:3]
