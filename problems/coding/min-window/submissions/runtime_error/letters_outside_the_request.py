# Witness: min_window("a", "A") raises KeyError instead of giving "".
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = {}
        for c in t:
            need[c] = need.get(c, 0) + 1
        lacking, left, best = len(t), 0, ""
        for right, c in enumerate(s):
            if need[c] > 0:
                lacking -= 1
            need[c] -= 1
            while lacking == 0:
                if not best or right - left + 1 < len(best):
                    best = s[left : right + 1]
                need[s[left]] += 1
                lacking += need[s[left]] > 0
                left += 1
        return best
