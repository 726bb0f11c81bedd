def count_palindromes(s: str) -> int:
    """Return how many substrings of s, told apart by place, read the same backwards."""
    return 0
