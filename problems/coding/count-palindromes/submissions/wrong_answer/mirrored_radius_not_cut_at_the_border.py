# Witness: count_palindromes("abab") gives 7 instead of 6.
# Manacher's algorithm without min(border - i, ...).
class Solution:
    def countSubstrings(self, s: str) -> int:
        t = "^#" + "#".join(s) + "#$"
        radius = [0] * len(t)
        centre = border = 0
        for i in range(1, len(t) - 1):
            if i < border:
                radius[i] = radius[2 * centre - i]
            while (
                i + radius[i] + 1 < len(t)
                and i - radius[i] > 0
                and t[i + radius[i] + 1] == t[i - radius[i] - 1]
            ):
                radius[i] += 1
            if i + radius[i] > border:
                centre, border = i, i + radius[i]
        return sum((r + 1) // 2 for r in radius)
