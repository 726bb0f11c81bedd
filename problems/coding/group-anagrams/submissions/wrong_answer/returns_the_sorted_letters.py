# Witness: group_anagrams(["ba"]) gives [["ab"]] instead of [["ba"]].
def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        s = "".join(sorted(s))
        groups[s].append(s)
    return list(groups.values())
