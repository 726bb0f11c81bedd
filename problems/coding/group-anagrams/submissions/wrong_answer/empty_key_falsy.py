# Witness: group_anagrams(["", "a"]) gives [['', 'a']] instead of [[''], ['a']].
# Mistake: the key of the empty record is falsy, so its group is merged with the next
def group_anagrams(strs):
    res, group, prev = [], [], None
    for key, s in sorted(("".join(sorted(s)), s) for s in strs):
        if prev and key != prev:
            res.append(group)
            group = []
        group.append(s)
        prev = key
    res.append(group)
    return res
