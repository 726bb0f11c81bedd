def group_anagrams(strs: list[str]) -> list[list[str]]:
    """Return the records in groups, one group for each mix of letters."""
    return []
