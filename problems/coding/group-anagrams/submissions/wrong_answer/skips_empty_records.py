# Witness: group_anagrams([""]) gives [] instead of [[""]].
def group_anagrams(strs):
    groups = {}
    for record in strs:
        if record:
            groups.setdefault("".join(sorted(record)), []).append(record)
    return list(groups.values())
