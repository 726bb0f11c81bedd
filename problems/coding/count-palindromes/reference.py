def count_palindromes(s: str) -> int:
    """Widen around every centre while both ends agree: O(n^2) time, O(1) space."""
    count = 0
    for middle in range(len(s)):
        for left, right in (middle, middle), (middle, middle + 1):
            while left >= 0 and right < len(s) and s[left] == s[right]:
                count += 1
                left -= 1
                right += 1
    return count
