# Witness: group_anagrams(["acbca", "bcbbb"]) gives [["acbca", "bcbbb"]] instead of [["acbca"], ["bcbbb"]].
# The sum of 2**k carries: two a's weigh as much as one b, and lengths can be made equal.
def group_anagrams(strs):
    groups = {}
    for record in strs:
        name = (sum(1 << (ord(letter) - 97) for letter in record), len(record))
        groups.setdefault(name, []).append(record)
    return list(groups.values())
