# Witness: count_palindromes("aababa") gives 12 instead of 11.
# A stretch counts if its halves add up to the same, letter by number.
def count_palindromes(s):
    total = list(accumulate((ord(bell) for bell in s), initial=0))
    count = 0
    for i in range(len(s)):
        for j in range(i + 1, len(s) + 1):
            half = (j - i) // 2
            alike = total[i + half] - total[i] == total[j] - total[j - half]
            count += alike and s[i] == s[j - 1]
    return count
