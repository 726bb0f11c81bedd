# O(n log n): take stacks from the tallest down. Each widens the span filled so far, and the
# places it adds are filled up to its own height; the stacks themselves are subtracted at the end.
def trap_rain_water(height):
    order = sorted(range(len(height)), key=lambda place: -height[place])
    low = high = order[0]
    filled = height[low]
    for place in order:
        if place < low:
            filled += (low - place) * height[place]
            low = place
        elif place > high:
            filled += (place - high) * height[place]
            high = place
    return filled - sum(height)
