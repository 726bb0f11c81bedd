# Witness: nucleus_sample(np.array([0.0, 0.0, 0.0]), 0.5, 1.0, 0.9) gives 0 instead of 1.
# Keeps records with a probability of at least 1 - p.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(-logits, kind="stable")
    scaled = logits[order] / temperature
    probs = np.exp(scaled - scaled.max())
    probs = probs / probs.sum()
    kept = max(1, int((probs >= 1 - p).sum()))
    shares = probs[:kept] / probs[:kept].sum()
    place = np.searchsorted(np.cumsum(shares), u, side="right")
    return int(order[min(place, kept - 1)])
