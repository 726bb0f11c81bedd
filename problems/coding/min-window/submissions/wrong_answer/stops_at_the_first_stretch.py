# Witness: min_window("abaa", "aa") gives "aba" instead of "aa".
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need, lacking, left = Counter(t), len(t), 0
        for right, c in enumerate(s):
            if need[c] > 0:
                lacking -= 1
            need[c] -= 1
            if lacking == 0:
                while need[s[left]] < 0:
                    need[s[left]] += 1
                    left += 1
                return s[left : right + 1]
        return ""
