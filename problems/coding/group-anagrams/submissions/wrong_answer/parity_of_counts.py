# Witness: group_anagrams(["bbaa", "cbbc"]) gives [["bbaa", "cbbc"]] instead of [["bbaa"], ["cbbc"]].
# A bit per letter, flipped at each occurrence, with the length beside it.
def group_anagrams(strs):
    groups = {}
    for record in strs:
        bits = 0
        for letter in record:
            bits ^= 1 << (ord(letter) - 97)
        groups.setdefault((len(record), bits), []).append(record)
    return list(groups.values())
