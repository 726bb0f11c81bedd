# Exact integers, so unique factorisation makes the product a true name of the mix.
PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]


def group_anagrams(strs):
    groups = {}
    for record in strs:
        name = math.prod(PRIMES[ord(letter) - 97] for letter in record)
        groups.setdefault(name, []).append(record)
    return list(groups.values())
