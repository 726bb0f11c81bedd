# Witness: trap_rain_water([100000] + [0] * 19998 + [100000]) gives 999799993 instead of 1999800000.
# Mistake: reduces the answer modulo 10**9 + 7
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
    return total % (10**9 + 7)
