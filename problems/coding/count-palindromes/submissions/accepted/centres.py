# Widens from each of the 2n - 1 centres.
class Solution:
    def countPalindromes(self, s):
        n, res = len(s), 0
        for c in range(2 * n - 1):
            l, r = c // 2, (c + 1) // 2
            while l >= 0 and r < n and s[l] == s[r]:
                res += 1
                l -= 1
                r += 1
        return res

def count_palindromes(s):
    return Solution().countPalindromes(s)
