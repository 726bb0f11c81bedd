# Every product by itself, over lists of numbers.
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    ws, bs = [w.tolist() for w in weights], [b.tolist() for b in biases]
    n, loss = len(y), 0.0
    dws = [[[0.0] * len(w[0]) for _ in w] for w in ws]
    dbs = [[0.0] * len(b) for b in bs]
    for row, target in zip(x.tolist(), y.tolist()):
        hs = [row]
        for layer, (w, b) in enumerate(zip(ws, bs)):
            z = list(b)
            for i, value in enumerate(hs[-1]):
                for o in range(len(b)):
                    z[o] += value * w[i][o]
            hs.append(z if layer == len(ws) - 1 else [max(value, 0.0) for value in z])
        error = hs[-1][0] - target
        loss += error * error / n
        delta = [2 * error / n]
        for layer in range(len(ws) - 1, -1, -1):
            below = [0.0] * len(hs[layer])
            for i, value in enumerate(hs[layer]):
                for o, slope in enumerate(delta):
                    dws[layer][i][o] += value * slope
                    below[i] += ws[layer][i][o] * slope
            for o, slope in enumerate(delta):
                dbs[layer][o] += slope
            delta = [slope if value > 0 else 0.0 for slope, value in zip(below, hs[layer])]
    return loss, [np.array(d) for d in dws], [np.array(d) for d in dbs]
