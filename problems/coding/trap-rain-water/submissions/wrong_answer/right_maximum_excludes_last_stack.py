# Witness: trap_rain_water([1, 0, 1]) gives 0 instead of 1.
def trap_rain_water(height):
    n = len(height)
    left, right = [0] * n, [0] * n
    for i in range(1, n):
        left[i] = max(left[i - 1], height[i - 1])
    for i in range(n - 3, -1, -1):
        right[i] = max(right[i + 1], height[i + 1])
    return sum(max(0, min(a, b) - h) for a, b, h in zip(left, right, height))
