# Witness: after group_anagrams(["ab"]) the call group_anagrams(["ba"]) gives [['ab', 'ba']] instead of [['ba']].
# Mistake: dictionary of groups lives at module level
from collections import defaultdict

groups = defaultdict(list)

def group_anagrams(strs):
    for s in strs:
        groups["".join(sorted(s))].append(s)
    return list(groups.values())
