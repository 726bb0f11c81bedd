# Witness: count_palindromes("aba") gives 3 instead of 4.
def count_palindromes(s):
    count = 0
    for i in range(len(s)):
        for left, right in ((i, i), (i, i + 1)):
            if right < len(s) and s[left] == s[right]:
                count += 1
    return count
