# Witness: group_anagrams(['a' * 32, 'b']) gives [['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'b']] instead of [['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'], ['b']].
# Mistake: the counts are the digits of a number to base 32, but may reach 100
def group_anagrams(strs):
    groups = {}
    for record in strs:
        key = 0
        for letter in "zyxwvutsrqponmlkjihgfedcba":
            key = key * 32 + record.count(letter)
        groups.setdefault(key, []).append(record)
    return list(groups.values())
