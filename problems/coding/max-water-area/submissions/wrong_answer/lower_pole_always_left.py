# Witness: max_water_area([3, 1]) gives 0 instead of 1.
# Mistake: for each pole finds the farthest one to the right that is as tall, but not to the left
def max_water_area(height):
    suffix = height[:]
    for i in range(len(height) - 2, -1, -1):
        suffix[i] = max(suffix[i], suffix[i + 1])
    best = j = 0
    stack = []
    for i in range(len(height)):
        lo, hi = i, len(height) - 1
        while lo < hi:
            mid = (lo + hi + 1) // 2
            if suffix[mid] >= height[i]:
                lo = mid
            else:
                hi = mid - 1
        best = max(best, (lo - i) * height[i])
    return best
