def max_water_area(height: list[int]) -> int:
    """Close in from both ends, past the lower pole each time: O(n) time, O(1) space."""
    left, right = 0, len(height) - 1
    best = 0
    while left != right:
        edge = min(height[left], height[right])
        best = max(best, (right - left) * edge)
        if height[left] == edge:
            left += 1
        else:
            right -= 1
    return best
