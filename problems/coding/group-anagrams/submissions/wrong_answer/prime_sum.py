# Witness: group_anagrams(["cc", "bd"]) gives [['cc', 'bd']] instead of [['cc'], ['bd']].
# Mistake: adds primes instead of multiplying, different mixes share a sum
from collections import defaultdict

PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]

def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[sum(PRIMES[ord(c) - 97] for c in s), len(s)].append(s)
    return list(groups.values())
