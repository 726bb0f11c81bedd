# Witness: group_anagrams([""]) gives [] instead of [[""]].
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for s in strs:
            groups[tuple(sorted(s))].append(s)
        return [group for group in groups.values() if len(group) > 1]
