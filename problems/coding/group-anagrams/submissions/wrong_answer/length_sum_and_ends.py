# Witness: group_anagrams(["yyzyzx", "xzzzxy"]) gives [["yyzyzx", "xzzzxy"]]
#   instead of [["yyzyzx"], ["xzzzxy"]].
# Length, sum, least and greatest letter together still do not name a mix.
def group_anagrams(strs):
    groups = {}
    for s in strs:
        key = (len(s), sum(map(ord, s)), min(s, default=""), max(s, default=""))
        groups.setdefault(key, []).append(s)
    return list(groups.values())
