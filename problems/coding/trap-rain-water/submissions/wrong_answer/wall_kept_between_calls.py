# Witness: after trap_rain_water([9, 0, 9]) the call trap_rain_water([1]) gives 8 instead of 0.
WALLS = {"left": 0, "right": 0}


def trap_rain_water(height):
    l, r, total = 0, len(height) - 1, 0
    while l <= r:
        WALLS["left"] = max(WALLS["left"], height[l])
        WALLS["right"] = max(WALLS["right"], height[r])
        if WALLS["left"] < WALLS["right"]:
            total += WALLS["left"] - height[l]
            l += 1
        else:
            total += WALLS["right"] - height[r]
            r -= 1
    return total
