# Another route: log-probabilities, and exponentials of them only at the end.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    if temperature == 0:
        return int(logits.argmax())
    scaled = logits / temperature
    top = scaled.max()
    log_probabilities = scaled - (top + np.log(np.exp(scaled - top).sum()))
    order = np.argsort(-logits, kind="stable")
    probabilities = np.exp(log_probabilities[order])
    running = np.cumsum(probabilities)
    kept = len(running) if p == 1 else 1 + int((running[:-1] < p).sum())
    shares = probabilities[:kept] / probabilities[:kept].sum()
    place = np.searchsorted(np.cumsum(shares), u, side="right")
    return order[min(place, kept - 1)]
