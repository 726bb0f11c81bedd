# Witness: group_anagrams(["dbeda", "cdbdbdc"]) gives [["dbeda", "cdbdbdc"]]
#   instead of [["dbeda"], ["cdbdbdc"]].
def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[sum((ord(c) - 96) ** 3 for c in s)].append(s)
    return list(groups.values())
