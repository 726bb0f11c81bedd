def three_sum(nums: list[int]) -> list[list[int]]:
    """Fix the least amount and close in on the other two from both ends: O(n^2) time."""
    ordered = sorted(nums)
    combinations: list[list[int]] = []
    for first, least in enumerate(ordered):
        if first > 0 and least == ordered[first - 1]:
            continue
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = least + ordered[left] + ordered[right]
            if total > 0:
                right -= 1
                continue
            if total == 0 and (left == first + 1 or ordered[left] != ordered[left - 1]):
                combinations.append([least, ordered[left], ordered[right]])
            left += 1
    return combinations
