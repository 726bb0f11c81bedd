# Witness: [ece(np.array([0.9]), np.array([0]), 2), ece(np.array([0.9]), np.array([1]), 2)][1] gives 0.8 instead of 0.1.
class Solution:
    def ece(self, p, y, bins, adaptive=False, seen={}):
        days = list(zip(p.tolist(), y.tolist()))
        n = len(days)
        classes = seen.setdefault(bins, [[] for _ in range(bins)])
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
                classes[min(int(q * bins), bins - 1)].append((q, rained))
        error = 0.0
        for c in classes:
            error += abs(sum(q - rained for q, rained in c))
        return error / n if n else 0.0
