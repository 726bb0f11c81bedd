# Slowest acceptable: every pair of ends is asked for, top down, with a dictionary of answers.
class Solution:
    def countSubstrings(self, s: str) -> int:
        memory = {}

        def mirrored(i: int, j: int) -> bool:
            if i >= j:
                return True
            if (i, j) not in memory:
                memory[i, j] = s[i] == s[j] and mirrored(i + 1, j - 1)
            return memory[i, j]

        count = 0
        for i in range(len(s)):
            for j in range(i, len(s)):
                if mirrored(i, j):
                    count += 1
        return count
