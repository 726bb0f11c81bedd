# Witness: group_anagrams(["bbaaaaaaaaaaa", "bbbbbbbbbbbba"])
#   gives [["bbaaaaaaaaaaa", "bbbbbbbbbbbba"]] instead of [["bbaaaaaaaaaaa"], ["bbbbbbbbbbbba"]].
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for s in strs:
            count = [0] * 26
            for c in s:
                count[ord(c) - ord("a")] += 1
            groups["".join(map(str, count))].append(s)
        return list(groups.values())
