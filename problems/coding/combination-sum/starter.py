def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    """Return every selection of lengths, with repeats, that adds up to target."""
    return [candidates]
