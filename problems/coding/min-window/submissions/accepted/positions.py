# The positions that count, in order of age, in a dictionary.
from collections import Counter, deque

def min_window(s, t):
    need = Counter(t)
    last = {c: deque(maxlen=k) for c, k in need.items()}
    order = {}                     # positions that count, oldest first
    best = None
    for i, c in enumerate(s):
        if c not in need:
            continue
        q = last[c]
        if len(q) == need[c]:
            del order[q[0]]
        q.append(i)
        order[i] = True
        if len(order) == len(t):
            start = next(iter(order))
            if best is None or i - start < best[1] - best[0]:
                best = (start, i)
    return s[best[0]:best[1] + 1] if best else ""
