# Witness: group_anagrams(["acccd", "aabbdd"]) gives [["acccd", "aabbdd"]]
#   instead of [["acccd"], ["aabbdd"]].
def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[sum((ord(c) - 96) ** 3 for c in s)].append(s)
    return list(groups.values())
