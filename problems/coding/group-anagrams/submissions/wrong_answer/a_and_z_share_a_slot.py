# Witness: group_anagrams(["z", "a"]) gives [["z", "a"]] instead of [["z"], ["a"]].
# One slot too few: a lands on index -1, which is where z lives.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for s in strs:
            count = [0] * 25
            for c in s:
                count[ord(c) - ord("b")] += 1
            groups[tuple(count)].append(s)
        return list(groups.values())
