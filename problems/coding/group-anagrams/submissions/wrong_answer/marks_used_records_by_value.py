# Witness: group_anagrams(["", ""]) gives [[""]] instead of [["", ""]].
def group_anagrams(strs):
    used = set()
    by_mix = {}
    for s in strs:
        if s in used:
            continue
        used.add(s)
        by_mix.setdefault(tuple(sorted(s)), []).append(s)
    return list(by_mix.values())
