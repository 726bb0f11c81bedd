def min_window(s: str, t: str) -> str:
    """Return the shortest stretch of s that holds every letter of t as often as t does."""
    return s
