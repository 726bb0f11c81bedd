# Compares every record's counts with those of all groups so far.
from collections import Counter

def group_anagrams(strs):
    groups = []
    for s in strs:
        c = Counter(s)
        for rep, g in groups:
            if rep == c:
                g.append(s)
                break
        else:
            groups.append((c, [s]))
    return [g for _, g in groups]
