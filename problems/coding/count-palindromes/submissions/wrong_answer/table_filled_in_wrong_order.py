# Witness: count_palindromes('baab') gives 5 instead of 6.
# Mistake: fills the table by rising start, so the inner stretch is not known yet
def count_palindromes(s):
    n = len(s)
    ok = [[False] * n for _ in range(n)]
    res = 0
    for i in range(n):
        for j in range(i, n):
            if s[i] == s[j] and (j - i < 3 or ok[i + 1][j - 1]):
                ok[i][j] = True
                res += 1
    return res
