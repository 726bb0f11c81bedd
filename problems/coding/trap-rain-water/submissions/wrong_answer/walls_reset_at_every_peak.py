# Witness: trap_rain_water([0, 1, 0, 1]) gives 0 instead of 1.
def trap_rain_water(height):
    total, i, n = 0, 0, len(height)
    while i < n:
        j = i + 1
        while j < n and height[j] < height[i]:
            j += 1
        if j == n:
            j = max(range(i + 1, n), key=height.__getitem__, default=n)
            if j == n:
                break
            total += sum(max(0, height[j] - h) for h in height[i:j])
        else:
            total += sum(height[i] - h for h in height[i:j])
        i = j if j < n - 1 else n
        if i < n and height[i] == max(height):
            break
    return total
