# Another algorithm: Manacher's, O(n), on the roll with a mark in every gap.
class Solution:
    def countSubstrings(self, s: str) -> int:
        t = "^#" + "#".join(s) + "#$"
        radius = [0] * len(t)
        centre = border = 0
        for i in range(1, len(t) - 1):
            if i < border:
                radius[i] = min(border - i, radius[2 * centre - i])
            while t[i + radius[i] + 1] == t[i - radius[i] - 1]:
                radius[i] += 1
            if i + radius[i] > border:
                centre, border = i, i + radius[i]
        return sum((r + 1) // 2 for r in radius)
