# A tuple of 26 counts is the key.
def group_anagrams(strs):
    groups = {}
    for s in strs:
        count = [0] * 26
        for c in s:
            count[ord(c) - 97] += 1
        groups.setdefault(tuple(count), []).append(s)
    return list(groups.values())
