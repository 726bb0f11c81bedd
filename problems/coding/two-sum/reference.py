def two_sum(nums: list[int], target: int) -> list[int]:
    """One pass with a dictionary of what has been seen: O(n) time, O(n) space."""
    position: dict[int, int] = {}
    index = 0
    while target - nums[index] not in position:  # a pair is promised, so this ends
        position[nums[index]] = index
        index += 1
    return [position[target - nums[index]], index]
