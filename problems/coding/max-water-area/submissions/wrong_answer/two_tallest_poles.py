# Witness: max_water_area([1, 4, 8, 4]) gives 4 instead of 8.
# Mistake: stretches the banner between the two tallest or the two outermost poles
def max_water_area(height):
    n = len(height)
    i, j = sorted(sorted(range(n), key=lambda i: -height[i])[:2])
    return max((j - i) * height[i], (j - i) * height[j], (n - 1) * min(height[0], height[-1])) if height[i] == height[j] else max((j - i) * min(height[i], height[j]), (n - 1) * min(height[0], height[-1]))
