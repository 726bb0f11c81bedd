# Witness: count_palindromes('ababba') gives 11 instead of 10.
# Mistake: checks the ends and the next pair inwards only
def count_palindromes(s):
    n = len(s)
    res = 0
    for i in range(n):
        for j in range(i, n):
            if s[i] == s[j] and (j - i < 2 or s[i + 1] == s[j - 1]):
                res += 1
    return res
