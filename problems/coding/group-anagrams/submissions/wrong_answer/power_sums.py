# Witness: group_anagrams(["bfg", "cdh"]) gives [['bfg', 'cdh']] instead of [['bfg'], ['cdh']].
# Mistake: length, sum and sum of squares do not fix the mix
from collections import defaultdict

def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[len(s), sum(map(ord, s)), sum(ord(c) ** 2 for c in s)].append(s)
    return list(groups.values())
