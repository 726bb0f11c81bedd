# Witness: count_palindromes("aa") gives 2 instead of 3.
def count_palindromes(s):
    longest = 1
    for i in range(len(s)):
        for left, right in ((i, i), (i, i + 1)):
            while left >= 0 and right < len(s) and s[left] == s[right]:
                longest = max(longest, right - left + 1)
                left, right = left - 1, right + 1
    return longest
