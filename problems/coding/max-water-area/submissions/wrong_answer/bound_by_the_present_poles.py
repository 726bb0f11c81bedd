# Witness: max_water_area([1, 3, 2, 5, 0, 1]) gives 5 instead of 6.
# Breaks off as soon as the taller of the present poles could not win at this width; a pole further
# in may be taller still.
def max_water_area(height):
    left, right, best = 0, len(height) - 1, 0
    while left < right:
        width = right - left
        if best and width * max(height[left], height[right]) < best:
            break
        best = max(best, width * min(height[left], height[right]))
        if height[left] < height[right]:
            left += 1
        else:
            right -= 1
    return best
