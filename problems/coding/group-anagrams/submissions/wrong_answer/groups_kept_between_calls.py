# Witness: after group_anagrams(["ab", "ba"]) the call group_anagrams(["ba"])
#   gives [["ab", "ba", "ba"]] instead of [["ba"]].
def group_anagrams(strs, groups={}):
    for record in strs:
        groups.setdefault("".join(sorted(record)), []).append(record)
    return [list(group) for group in groups.values()]
