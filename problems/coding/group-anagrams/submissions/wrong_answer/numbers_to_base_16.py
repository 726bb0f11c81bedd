# Witness: group_anagrams(['a' * 16, 'b']) gives [['aaaaaaaaaaaaaaaa', 'b']] instead of [['aaaaaaaaaaaaaaaa'], ['b']].
# Mistake: the counts are the digits of a number to base 16, but may reach 100
def group_anagrams(strs):
    groups = {}
    for record in strs:
        key = 0
        for letter in "zyxwvutsrqponmlkjihgfedcba":
            key = key * 16 + record.count(letter)
        groups.setdefault(key, []).append(record)
    return list(groups.values())
