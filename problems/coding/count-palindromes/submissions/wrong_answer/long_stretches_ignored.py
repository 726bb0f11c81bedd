# Witness: count_palindromes("a" * 257) gives 33152 instead of 33153.
# Mistake: the radius stops at 128
def count_palindromes(s):
    n, res = len(s), 0
    for c in range(2 * n - 1):
        l, r = c // 2, (c + 1) // 2
        radius = 0
        while radius < 128 and l - radius >= 0 and r + radius < n and s[l - radius] == s[r + radius]:
            radius += 1
        res += radius
    return res
