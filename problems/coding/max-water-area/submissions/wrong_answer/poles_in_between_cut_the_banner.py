# Witness: max_water_area([5, 1, 5]) gives 2 instead of 10.
# The height of a banner bounded by the lowest pole on the way: the largest rectangle of bars.
def max_water_area(height):
    best = 0
    for left in range(len(height)):
        low = height[left]
        for right in range(left + 1, min(len(height), left + 400)):
            low = min(low, height[right])
            best = max(best, low * (right - left))
    return best
