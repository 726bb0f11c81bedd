# Recursion: up to the tallest stack only the wall on the outer side matters. 20,000 deep.
def trap_rain_water(height):
    top = max(range(len(height)), key=height.__getitem__)

    def settle(place, step, wall):
        if place == top:
            return 0
        wall = max(wall, height[place])
        return wall - height[place] + settle(place + step, step, wall)

    return settle(0, 1, 0) + settle(len(height) - 1, -1, 0)
