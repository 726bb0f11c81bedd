# Witness: min_window("b", "b") gives "" instead of "b".
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need, lacking, left, best = Counter(t), len(t), 0, ""
        for right, c in enumerate(s):
            if need[c] > 0:
                lacking -= 1
            need[c] -= 1
            while lacking == 0:
                need[s[left]] += 1
                if need[s[left]] > 0:
                    lacking += 1
                left += 1
                if not best or right - left + 1 < len(best):
                    best = s[left : right + 1]
        return best
