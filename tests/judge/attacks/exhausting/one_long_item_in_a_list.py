# Family: exhausting
# Must not: keep the comparison busy with what lies inside a list
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: group-anagrams
answer = [["a"] * 1_500_000]


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        return answer
