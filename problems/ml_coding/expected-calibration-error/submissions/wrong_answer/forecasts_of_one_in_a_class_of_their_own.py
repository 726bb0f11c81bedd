# Witness: ece(np.array([0.75, 1.0]), np.array([1, 0]), 2) gives 0.625 instead of 0.375.
class Solution:
    def ece(self, p, y, bins, adaptive=False):
        days = list(zip(p.tolist(), y.tolist()))
        n = len(days)
        classes = [[] for _ in range(bins + 1)]
        if adaptive:
            days.sort(key=lambda day: day[0])
            size, longer = divmod(n, bins)
            start = 0
            for k in range(bins):
                stop = start + size + (k < longer)
                classes[k] = days[start:stop]
                start = stop
        else:
            for q, rained in days:
                classes[int(q * bins)].append((q, rained))
        error = 0.0
        for c in classes:
            error += abs(sum(q - rained for q, rained in c))
        return error / n if n else 0.0
