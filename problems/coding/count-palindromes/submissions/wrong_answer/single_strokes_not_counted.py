# Witness: count_palindromes("a") gives 0 instead of 1.
def count_palindromes(s):
    count = 0
    for i in range(len(s)):
        for left, right in ((i - 1, i + 1), (i, i + 1)):
            while left >= 0 and right < len(s) and s[left] == s[right]:
                count, left, right = count + 1, left - 1, right + 1
    return count
