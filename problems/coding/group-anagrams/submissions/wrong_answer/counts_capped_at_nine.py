# Witness: group_anagrams(["bbbabaababaabaabba", "bbbabaaaaabbaababab"])
#   gives [["bbbabaababaabaabba", "bbbabaaaaabbaababab"]]
#   instead of [["bbbabaababaabaabba"], ["bbbabaaaaabbaababab"]].
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for s in strs:
            key = [0] * 26
            for c in s:
                i = ord(c) - ord("a")
                key[i] = min(key[i] + 1, 9)
            groups["".join(map(str, key))].append(s)
        return list(groups.values())
