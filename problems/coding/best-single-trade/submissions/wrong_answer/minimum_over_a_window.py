# Witness: best_single_trade([0] + [7] * 1500 + [9]) gives 7 instead of 9.
# Mistake: looks back over the last 1000 readings only
from collections import deque
def best_single_trade(levels):
    q = deque()
    best = 0
    for i, x in enumerate(levels):
        while q and q[-1][0] >= x:
            q.pop()
        q.append((x, i))
        if q[0][1] <= i - 1000:
            q.popleft()
        best = max(best, x - q[0][0])
    return best
