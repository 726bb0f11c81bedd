# O(n log n): take stacks from the tallest down; each widens the span that is held at its height.
def trap_rain_water(height):
    order = sorted(range(len(height)), key=lambda place: -height[place])
    low = high = order[0]
    space = 0
    for place in order[1:]:
        if place < low:
            space += (low - place) * height[place]
            low = place
        elif place > high:
            space += (place - high) * height[place]
            high = place
    # From low + 1 to high every step was counted at the height of its outer end.
    return space + height[order[0]] - sum(height[low : high + 1])
