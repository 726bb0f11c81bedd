# Witness: count_palindromes('cc') gives 2 instead of 3.
# Mistake: the gap before the last letter is no centre
def count_palindromes(s):
    n = len(s)
    def grow(l, r):
        k = 0
        while l >= 0 and r < n and s[l] == s[r]:
            k += 1
            l -= 1
            r += 1
        return k
    return sum(grow(i, i) for i in range(n)) + sum(grow(i, i + 1) for i in range(n - 2))
