# Witness: group_anagrams(["", "a"]) gives [["", "a"]] instead of [[""], ["a"]].
# The letter a stands for 1, so it leaves no trace in the product.
def group_anagrams(strs):
    groups = {}
    for record in strs:
        groups.setdefault(math.prod(ord(letter) - 96 for letter in record), []).append(record)
    return list(groups.values())
