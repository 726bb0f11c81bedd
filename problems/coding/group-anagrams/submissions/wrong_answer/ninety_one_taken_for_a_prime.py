# Witness: group_anagrams(["yc", "fdc"]) gives [["yc", "fdc"]] instead of [["yc"], ["fdc"]].
# 91 is 7 times 13, so one letter looks like two others.
PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 91, 97]


def group_anagrams(strs):
    groups = {}
    for record in strs:
        name = math.prod(PRIMES[ord(letter) - 97] for letter in record)
        groups.setdefault(name, []).append(record)
    return list(groups.values())
