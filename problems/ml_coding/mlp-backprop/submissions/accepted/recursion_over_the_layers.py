# Forward on the way into the recursion, backward on the way out.
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    dws, dbs = [None] * len(weights), [None] * len(weights)

    def below(h, layer):
        """The loss, and its gradient with respect to h, from this layer on."""
        z = np.einsum("ni,io->no", h, weights[layer]) + biases[layer][None, :]
        if layer + 1 == len(weights):
            residual = z - y.reshape(-1, 1)
            loss, dz = np.mean(residual**2), residual * (2.0 / residual.size)
        else:
            loss, dh = below(z * (z > 0), layer + 1)
            dz = np.where(z > 0, dh, 0.0)
        dws[layer] = np.einsum("ni,no->io", h, dz)
        dbs[layer] = np.ones(len(h)) @ dz
        return loss, dz @ weights[layer].T

    return below(x, 0)[0], tuple(dws), tuple(dbs)
