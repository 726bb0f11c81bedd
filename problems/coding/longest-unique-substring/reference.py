def longest_unique_substring(s: str) -> int:
    """Slide a window whose start jumps past the last repeat: O(n) time, O(k) space."""
    last_seen: dict[str, int] = {}
    start = longest = 0
    for index, mark in enumerate(s):
        if mark in last_seen:
            start = max(start, last_seen[mark] + 1)
        longest = max(longest, index - start + 1)
        last_seen[mark] = index
    return longest
