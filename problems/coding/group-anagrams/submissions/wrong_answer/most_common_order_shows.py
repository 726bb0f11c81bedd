# Witness: group_anagrams(["ab", "ba"]) gives [["ab"], ["ba"]] instead of [["ab", "ba"]].
# Letters with equal counts keep the order in which they were met.
def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[tuple(Counter(s).most_common())].append(s)
    return list(groups.values())
