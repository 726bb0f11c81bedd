def is_valid_brackets(s: str) -> bool:
    """Return whether the log s closes every case in the right order."""
    return False
