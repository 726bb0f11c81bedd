# Time grows with the heights: one sweep per layer, up to 100,000 of them.
def trap_rain_water(height):
    syrup = 0
    for level in range(1, max(height) + 1):
        places = [place for place, h in enumerate(height) if h >= level]
        syrup += places[-1] - places[0] + 1 - len(places)
    return syrup
