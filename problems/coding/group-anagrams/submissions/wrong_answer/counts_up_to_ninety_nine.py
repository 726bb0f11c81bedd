# Witness: group_anagrams(['a' * 100, 'a' * 99]) gives 1 item instead of 2.
# Mistake: counts stop at 99
from collections import Counter

def group_anagrams(strs):
    groups = {}
    for record in strs:
        key = frozenset((letter, min(count, 99)) for letter, count in Counter(record).items())
        groups.setdefault(key, []).append(record)
    return list(groups.values())
