def trap_rain_water(height: list[int]) -> int:
    """Settle places from both ends, the side with the lower wall first: O(n) time, O(1) space."""
    left, right = 0, len(height) - 1
    left_wall = right_wall = 0
    syrup = 0
    for _ in height:
        left_wall = max(left_wall, height[left])
        right_wall = max(right_wall, height[right])
        if left_wall < right_wall:
            syrup += left_wall - height[left]
            left += 1
        else:
            syrup += right_wall - height[right]
            right -= 1
    return syrup
