# Witness: trap_rain_water([2, 0, 2]) gives 0 instead of 2.
# Mistake: pointers start inside and never look at the place where they meet
def trap_rain_water(height):
    if len(height) < 3:
        return 0
    l, r = 1, len(height) - 2
    lmax, rmax, total = height[0], height[-1], 0
    while l < r:
        if lmax <= rmax:
            lmax = max(lmax, height[l])
            total += lmax - height[l]
            l += 1
        else:
            rmax = max(rmax, height[r])
            total += rmax - height[r]
            r -= 1
    return total
