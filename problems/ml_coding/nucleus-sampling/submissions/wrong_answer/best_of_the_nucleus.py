# Witness: nucleus_sample(np.array([1.0, 3.0, 2.0]), 0.7, 1.0, 0.8) gives 1 instead of 2.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(-logits, kind="stable")
    scaled = logits[order] / temperature
    probs = np.exp(scaled - scaled.max())
    probs = probs / probs.sum()
    kept = min(np.searchsorted(np.cumsum(probs), p) + 1, len(probs))
    shares = probs[:kept] / probs[:kept].sum()
    place = np.searchsorted(np.cumsum(shares), u, side="right")
    return int(order[0])
