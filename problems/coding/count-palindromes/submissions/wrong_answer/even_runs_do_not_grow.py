# Witness: count_palindromes('baab') gives 5 instead of 6.
# Mistake: runs of equal letters are expanded on both sides only if their length is odd
def count_palindromes(s):
    n = len(s)
    res = i = 0
    while i < n:
        j = i
        while j + 1 < n and s[j + 1] == s[i]:
            j += 1
        k = j - i + 1
        res += k * (k + 1) // 2
        if k % 2:
            l, r = i - 1, j + 1
            while l >= 0 and r < n and s[l] == s[r]:
                res += 1
                l -= 1
                r += 1
        i = j + 1
    return res
