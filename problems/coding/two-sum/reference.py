def two_sum(nums: list[int], target: int) -> list[int]:
    """One pass with a dictionary of what has been seen: O(n) time, O(n) space."""
    position: dict[int, int] = {}
    for index, value in enumerate(nums):
        partner = position.get(target - value)
        if partner is not None:
            return [partner, index]
        position[value] = index
    return []
