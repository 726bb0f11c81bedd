# Quadratic: the keys are right, but a list is searched for each of them.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        keys, groups = [], []
        for word in strs:
            key = sorted(word)
            if key in keys:
                groups[keys.index(key)].append(word)
            else:
                keys.append(key)
                groups.append([word])
        return groups
