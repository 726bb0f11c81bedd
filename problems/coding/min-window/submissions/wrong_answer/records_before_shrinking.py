# Witness: min_window("ba", "a") gives "ba" instead of "a".
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need, lacking, left, best = Counter(t), len(t), 0, ""
        for right, c in enumerate(s):
            if need[c] > 0:
                lacking -= 1
            need[c] -= 1
            if lacking == 0:
                if not best or right - left + 1 < len(best):
                    best = s[left : right + 1]
                while need[s[left]] < 0:
                    need[s[left]] += 1
                    left += 1
        return best
