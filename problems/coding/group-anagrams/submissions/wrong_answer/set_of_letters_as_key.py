# Witness: group_anagrams(["a", "aa"]) gives [["a", "aa"]] instead of [["a"], ["aa"]].
def group_anagrams(strs):
    groups = {}
    for record in strs:
        groups.setdefault(frozenset(record), []).append(record)
    return list(groups.values())
