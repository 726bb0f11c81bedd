# Two pointers; the lower wall decides.
def trap_rain_water(height):
    l, r = 0, len(height) - 1
    lmax = rmax = total = 0
    while l <= r:
        if lmax <= rmax:
            lmax = max(lmax, height[l])
            total += lmax - height[l]
            l += 1
        else:
            rmax = max(rmax, height[r])
            total += rmax - height[r]
            r -= 1
    return total
