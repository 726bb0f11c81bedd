# Witness: min_window("a", "A") gives 0 instead of "".
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need, lacking, left, best = Counter(t), len(t), 0, 0
        for right, c in enumerate(s):
            if need[c] > 0:
                lacking -= 1
            need[c] -= 1
            while lacking == 0:
                best = min(best or inf, right - left + 1)
                need[s[left]] += 1
                lacking += need[s[left]] > 0
                left += 1
        return best
