# Witness: group_anagrams(["xke", "wgg"]) gives [["xke", "wgg"]] instead of [["xke"], ["wgg"]].
# A commutative hash modulo 10,007, taken for the mix itself.
def group_anagrams(strs):
    groups = {}
    for s in strs:
        h = 1
        for c in s:
            h = h * (ord(c) * 2 + 7919) % 10007
        groups.setdefault((len(s), h), []).append(s)
    return list(groups.values())
