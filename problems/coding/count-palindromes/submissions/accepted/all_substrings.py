# Every stretch compared with its reverse by slices, cubic, but quick enough at 1,000 strokes.
def count_palindromes(s):
    n = len(s)
    return sum(s[i:j] == s[i:j][::-1] for i in range(n) for j in range(i + 1, n + 1))
