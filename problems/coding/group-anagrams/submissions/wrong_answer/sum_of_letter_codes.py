# Witness: group_anagrams(["acc", "cbb"]) gives [["acc", "cbb"]] instead of [["acc"], ["cbb"]].
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for s in strs:
            groups[sum(ord(c) for c in s)].append(s)
        return list(groups.values())
