import math


class Solution:
    def nucleusSample(self, logits, p, temperature, u):
        logits = logits.tolist()
        order = sorted(range(len(logits)), key=lambda i: (-logits[i], i))
        if temperature == 0:
            return order[0]
        top = logits[order[0]]
        weights = [math.exp((logits[i] - top) / temperature) for i in order]
        total = math.fsum(weights)
        kept, mass = 0, 0.0
        while kept < len(order) and (kept == 0 or mass / total < p):
            mass += weights[kept]
            kept += 1
        left = 0.0
        for rank in range(kept):
            left += weights[rank] / mass
            if u < left:
                return order[rank]
        return order[kept - 1]
