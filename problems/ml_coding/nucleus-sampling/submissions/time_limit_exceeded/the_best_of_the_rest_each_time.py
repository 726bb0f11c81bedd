# A pass over all records for each one that is kept.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    if temperature == 0:
        return int(np.argmax(logits))
    rest = np.exp((logits - logits.max()) / temperature)
    total, mass, kept = rest.sum(), 0.0, []
    while not kept or (mass / total < p and len(kept) < len(logits)):
        best = int(np.argmax(rest))
        kept.append((best, rest[best]))
        mass += rest[best]
        rest[best] = -1.0
    running = 0.0
    for record, weight in kept:
        running += weight / mass
        if running > u:
            return record
    return kept[-1][0]
