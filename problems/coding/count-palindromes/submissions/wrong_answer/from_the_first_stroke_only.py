# Witness: count_palindromes("ab") gives 1 instead of 2.
def count_palindromes(s):
    return sum(s[:end] == s[:end][::-1] for end in range(1, len(s) + 1))
