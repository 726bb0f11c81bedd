# Witness: group_anagrams(["a" * 32, "a" * 33]) gives [["a" * 32, "a" * 33]]
#   instead of [["a" * 32], ["a" * 33]].
# Arithmetic modulo 2**32, as a fixed-width integer would do it; a stands for 2.
PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]


class Solution:
    def groupAnagrams(self, strs):
        groups = defaultdict(list)
        for s in strs:
            key = 1
            for c in s:
                key = key * PRIMES[ord(c) - 97] & 0xFFFFFFFF
            groups[key].append(s)
        return list(groups.values())
