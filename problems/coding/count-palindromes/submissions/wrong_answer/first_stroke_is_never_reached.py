# Witness: count_palindromes("aa") gives 2 instead of 3.
# left > 0 instead of left >= 0, with the single strokes counted apart.
def count_palindromes(s):
    count = len(s)
    for i in range(len(s)):
        for left, right in ((i - 1, i + 1), (i, i + 1)):
            while left > 0 and right < len(s) and s[left] == s[right]:
                count, left, right = count + 1, left - 1, right + 1
    return count
