# Witness: group_anagrams(["fyimbudwpjrnjtysidsohknxviazrmde", "vyyjmwnfdzxiiuibmesprrotasdjdnkh"])
#   gives [["fyimbudwpjrnjtysidsohknxviazrmde"], ["vyyjmwnfdzxiiuibmesprrotasdjdnkh"]]
#   instead of [["fyimbudwpjrnjtysidsohknxviazrmde", "vyyjmwnfdzxiiuibmesprrotasdjdnkh"]].
# A float keeps 53 bits: two products of a hundred primes meet, or the order of factors shows.
PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]


def group_anagrams(strs):
    groups = {}
    for record in strs:
        name = 1.0
        for letter in record:
            name *= PRIMES[ord(letter) - 97]
        groups.setdefault(name, []).append(record)
    return list(groups.values())
