# Witness: max_water_area([3, 9, 9, 4, 3]) gives 9 instead of 12.
def max_water_area(height):
    first, second = sorted(range(len(height)), key=lambda i: height[i])[-2:]
    return abs(first - second) * min(height[first], height[second])
