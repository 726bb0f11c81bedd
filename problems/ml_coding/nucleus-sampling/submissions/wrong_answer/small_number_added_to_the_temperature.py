# Witness: nucleus_sample(np.array([0.0, 0.02]), 1.0, 0.01, 0.87) gives 0 instead of 1.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    order = np.argsort(-logits, kind="stable")
    scaled = logits[order] / (temperature + 0.001)
    probs = np.exp(scaled - scaled.max())
    probs = probs / probs.sum()
    kept = min(np.searchsorted(np.cumsum(probs), p) + 1, len(probs))
    shares = probs[:kept] / probs[:kept].sum()
    place = np.searchsorted(np.cumsum(shares), u, side="right")
    return int(order[min(place, kept - 1)])
