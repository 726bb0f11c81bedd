# Witness: group_anagrams(["abcxyz" * 10, "zyxcba" * 10]) gives 2 items instead of 1.
# Mistake: floating-point product of primes depends on the order once it is inexact
from collections import defaultdict

from math import prod

PRIMES = [float(q) for q in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101)]

def group_anagrams(strs):
    groups = defaultdict(list)
    for s in strs:
        groups[prod(PRIMES[ord(c) - 97] for c in s)].append(s)
    return list(groups.values())
