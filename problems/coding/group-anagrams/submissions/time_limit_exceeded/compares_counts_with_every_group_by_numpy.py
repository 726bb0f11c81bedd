# Every record's letter counts are compared with those of all groups so far, in one numpy step.
import numpy as np


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        known = np.zeros((len(strs), 26), dtype=np.int16)
        groups = []
        for text in strs:
            letters = np.frombuffer(text.encode(), dtype=np.uint8)
            counts = np.bincount(letters - 97, minlength=26) if text else np.zeros(26, dtype=int)
            same = np.flatnonzero((known[: len(groups)] == counts).all(axis=1))
            if same.size:
                groups[same[0]].append(text)
            else:
                known[len(groups)] = counts
                groups.append([text])
        return groups
