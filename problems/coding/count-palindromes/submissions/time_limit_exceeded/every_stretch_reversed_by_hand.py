# O(n^3), and each reverse is built letter by letter.
def count_palindromes(s):
    count = 0
    for i in range(len(s)):
        stretch = backwards = ""
        for bell in s[i:]:
            stretch += bell
            backwards = "".join(letter for letter in reversed(stretch))
            count += stretch == backwards
    return count
