# Witness: group_anagrams(["abbbbbbbbbbb", "aaaaaaaaaaab"]) gives [['abbbbbbbbbbb', 'aaaaaaaaaaab']] instead of [['abbbbbbbbbbb'], ['aaaaaaaaaaab']].
# Mistake: counts are glued without a separator, 1,11 equals 11,1
def group_anagrams(strs):
    groups = {}
    for s in strs:
        count = [0] * 26
        for c in s:
            count[ord(c) - 97] += 1
        groups.setdefault("".join(map(str, count)), []).append(s)
    return list(groups.values())
