# Slowest acceptable: plain Python; both impurities are summed over all species at every cut.
from collections import Counter


def impurity(counts, size):
    return 1 - sum((count / size) ** 2 for count in counts.values())


class Solution:
    def bestSplit(self, x, y):
        labels = y.tolist()
        n = len(labels)
        whole = Counter(labels)
        if len(whole) == 1:
            return None
        before = impurity(whole, n)
        best = None
        for feature in range(x.shape[1]):
            rows = sorted(zip(x[:, feature].tolist(), labels))
            left, right = Counter(), Counter(whole)
            for i in range(1, n):
                left[rows[i - 1][1]] += 1
                right[rows[i - 1][1]] -= 1
                if rows[i - 1][0] == rows[i][0]:
                    continue
                after = i / n * impurity(left, i) + (n - i) / n * impurity(right, n - i)
                if best is None or before - after > best[2]:
                    best = feature, (rows[i - 1][0] + rows[i][0]) / 2, before - after
        return best
