def combination_sum(candidates: list[int], target: int) -> list[list[int]]:
    """Depth-first search in which the index of the lengths never falls."""
    selections: list[list[int]] = []
    chosen: list[int] = []

    def fill(first: int, remaining: int) -> None:
        if remaining == 0:
            selections.append(chosen.copy())
        for index, length in enumerate(candidates[first:], first):
            if length <= remaining:
                chosen.append(length)
                fill(index, remaining - length)
                chosen.pop()

    fill(0, target)
    return selections
