# Witness: group_anagrams(['a' * 64, 'b']) gives 1 item instead of 2.
# Mistake: counts are packed at six bits each: 64 of a letter are one of the next
def group_anagrams(strs):
    groups = {}
    for record in strs:
        key = 0
        for letter in record:
            key += 1 << 6 * (ord(letter) - ord("a"))
        groups.setdefault(key, []).append(record)
    return list(groups.values())
