def word_break(s: str, word_dict: list[str]) -> bool:
    """Return whether s is a run of words of word_dict, each used as often as needed."""
    return None
