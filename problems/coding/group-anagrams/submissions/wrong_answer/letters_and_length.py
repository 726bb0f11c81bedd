# Witness: group_anagrams(["aabb", "aaba"]) gives [["aabb", "aaba"]] instead of [["aabb"], ["aaba"]].
def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups["".join(sorted(set(s))) + str(len(s))].append(s)
    return list(groups.values())
