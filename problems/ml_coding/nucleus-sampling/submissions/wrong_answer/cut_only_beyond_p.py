# Witness: nucleus_sample(np.array([0.0, 0.0]), 0.5, 1.0, 0.9) gives 1 instead of 0.
import math


class Solution:
    def nucleusSample(self, logits, p, temperature, u):
        logits = list(logits)
        if temperature == 0:
            return logits.index(max(logits))
        top = max(logits)
        weights = [math.exp((x - top) / temperature) for x in logits]
        total = sum(weights)
        order = sorted(range(len(logits)), key=lambda i: -logits[i])
        kept, mass = [], 0.0
        for i in order:
            kept.append(i)
            mass += weights[i] / total
            if mass > p:
                break
        running = 0.0
        for i in kept:
            running += weights[i] / total / mass
            if u < running:
                return i
        return kept[-1]
