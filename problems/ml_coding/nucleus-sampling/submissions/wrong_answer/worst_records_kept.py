# Witness: nucleus_sample(np.array([1.0, 3.0, 2.0]), 0.3, 1.0, 0.1) gives 0 instead of 1.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(logits, kind="stable")
    scaled = logits[order] / temperature
    probs = np.exp(scaled - scaled.max())
    probs = probs / probs.sum()
    kept = min(np.searchsorted(np.cumsum(probs), p) + 1, len(probs))
    shares = probs[:kept] / probs[:kept].sum()
    place = np.searchsorted(np.cumsum(shares), u, side="right")
    return int(order[min(place, kept - 1)])
