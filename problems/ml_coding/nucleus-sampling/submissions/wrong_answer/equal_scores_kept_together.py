# Witness: nucleus_sample(np.array([0.0, 0.0, 0.0, 1.0]), 0.5, 1.0, 0.95) gives 2 instead of 0.
# All records as probable as the last one kept are kept as well.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(-logits, kind="stable")
    scaled = logits[order] / temperature
    probs = np.exp(scaled - scaled.max())
    probs = probs / probs.sum()
    kept = min(np.searchsorted(np.cumsum(probs), p) + 1, len(probs))
    kept = int((probs >= probs[kept - 1]).sum())
    shares = probs[:kept] / probs[:kept].sum()
    place = np.searchsorted(np.cumsum(shares), u, side="right")
    return int(order[min(place, kept - 1)])
