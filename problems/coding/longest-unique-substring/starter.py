def longest_unique_substring(s: str) -> int:
    """Return the length of the longest stretch of s in which no character occurs twice."""
    return -1
