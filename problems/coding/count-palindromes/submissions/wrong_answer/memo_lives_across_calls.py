# Witness: count_palindromes('ab'), then count_palindromes('aa') in one process gives 2 instead of 3.
# Mistake: the memo in the default argument is keyed by places and survives the call
def count_palindromes(s, memo={}):
    def pal(i, j):
        if i >= j:
            return True
        if (i, j) not in memo:
            memo[i, j] = s[i] == s[j] and pal(i + 1, j - 1)
        return memo[i, j]
    n = len(s)
    return sum(pal(i, j) for j in range(n) for i in range(j, -1, -1))
