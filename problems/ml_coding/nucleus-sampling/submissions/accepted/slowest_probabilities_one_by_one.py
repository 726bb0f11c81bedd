# Slowest acceptable: numpy's numbers one by one, with the mask written back to the logits' order.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    if temperature == 0:
        return int(np.argmax(logits))
    scaled = logits / temperature
    probabilities = np.exp(scaled - np.logaddexp.reduce(scaled))
    ranking = sorted(range(len(logits)), key=lambda i: (-probabilities[i], i))
    nucleus, total = [], 0.0
    for i in ranking:
        nucleus.append((i, probabilities[i]))
        total += probabilities[i]
        if total >= p:
            break
    running = 0.0
    for i, probability in nucleus:
        running += probability / total
        if running > u:
            return i
    return nucleus[-1][0]
