# Witness: group_anagrams(["ab", "a"]) gives [['ab', 'a']] instead of [['ab'], ['a']].
# Mistake: checks only the letters of the new record against the group
def group_anagrams(strs):
    groups = []
    for s in strs:
        for g in groups:
            if all(s.count(c) == g[0].count(c) for c in set(s)):
                g.append(s)
                break
        else:
            groups.append([s])
    return groups
