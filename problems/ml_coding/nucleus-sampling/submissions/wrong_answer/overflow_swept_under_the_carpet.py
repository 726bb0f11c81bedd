# Witness: nucleus_sample(np.array([800.0, 801.0]), 1.0, 1.0, 0.9) gives 1 instead of 0.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(-logits, kind="stable")
    scaled = logits[order] / temperature
    probs = np.nan_to_num(np.exp(scaled))
    probs = probs / probs.sum()
    kept = min(np.searchsorted(np.cumsum(probs), p) + 1, len(probs))
    probs = np.nan_to_num(probs, nan=0.0)
    shares = probs[:kept] / probs[:kept].sum()
    place = np.searchsorted(np.cumsum(shares), u, side="right")
    return int(order[min(place, kept - 1)])
