# Witness: after group_anagrams(["on"]) the call group_anagrams(["no"]) gives [["on", "no"]]
#   instead of [["no"]].
class Solution:
    groups = defaultdict(list)

    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        for s in strs:
            self.groups["".join(sorted(s))].append(s)
        return list(self.groups.values())
