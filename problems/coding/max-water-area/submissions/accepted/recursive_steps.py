# As deep as there are poles.
def max_water_area(height):
    def best(left, right):
        if left == right:
            return 0
        low = min(height[left], height[right])
        inner = best(left + 1, right) if low == height[left] else best(left, right - 1)
        return max(low * (right - left), inner)

    return best(0, len(height) - 1)
