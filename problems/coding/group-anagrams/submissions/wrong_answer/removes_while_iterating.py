# Witness: group_anagrams(["ab", "ba", "ab"]) gives [['ab', 'ba'], ['ab']] instead of [['ab', 'ba', 'ab']].
# Mistake: removing from the list under iteration skips the next record
def group_anagrams(strs):
    rest = list(strs)
    groups = []
    while rest:
        s = rest.pop(0)
        group = [s]
        for t in rest:
            if sorted(t) == sorted(s):
                group.append(t)
                rest.remove(t)
        groups.append(group)
    return groups
