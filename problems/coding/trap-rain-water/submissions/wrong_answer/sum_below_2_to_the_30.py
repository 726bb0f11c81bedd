# Witness: trap_rain_water([100000] + [0] * 19998 + [100000]) gives 926058176 instead of 1999800000.
# Mistake: the amount is kept in 30 bits
def trap_rain_water(height):
    left, right, total = 0, len(height) - 1, 0
    left_wall = right_wall = 0
    while left < right:
        if height[left] < height[right]:
            left_wall = max(left_wall, height[left])
            total += left_wall - height[left]
            left += 1
        else:
            right_wall = max(right_wall, height[right])
            total += right_wall - height[right]
            right -= 1
    return total & (1 << 30) - 1
