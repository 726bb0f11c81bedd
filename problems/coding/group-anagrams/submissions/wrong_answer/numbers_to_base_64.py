# Witness: group_anagrams(['a' * 64, 'b']) gives 1 item instead of 2.
# Mistake: the counts are the digits of a number to base 64, but may reach 100
def group_anagrams(strs):
    groups = {}
    for record in strs:
        key = 0
        for letter in "zyxwvutsrqponmlkjihgfedcba":
            key = key * 64 + record.count(letter)
        groups.setdefault(key, []).append(record)
    return list(groups.values())
