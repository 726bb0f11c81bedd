# Witness: group_anagrams(["a" * 100, "b"]) gives 1 item instead of 2.
# Mistake: counts packed in base 100, but a letter may occur 100 times
from collections import defaultdict

def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[sum(100 ** (ord(c) - 97) for c in s)].append(s)
    return list(groups.values())
