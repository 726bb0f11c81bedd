# Witness: group_anagrams(["a", "b"]) gives [["a", "b"]] instead of [["a"], ["b"]].
def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[tuple(sorted(Counter(s).values()))].append(s)
    return list(groups.values())
