# Family: exhausting
# Must not: make the judge unfold an array of many axes
# Expect: wrong_answer, runtime_error
# Problem: group-anagrams
import numpy as np

answer = np.zeros((1, 60_000_000), dtype=bool)


class Solution:
    def groupAnagrams(self, strs):
        return answer
