# Witness: group_anagrams(["z", "zz"]) gives [['z', 'zz']] instead of [['z'], ['zz']].
# Mistake: counts only the first 25 letters
from collections import defaultdict

def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[tuple(s.count(chr(97 + i)) for i in range(25))].append(s)
    return list(groups.values())
