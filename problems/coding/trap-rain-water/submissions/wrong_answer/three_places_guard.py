# Witness: trap_rain_water([1, 0, 1]) gives 0 instead of 1.
# Mistake: thinks three places cannot hold anything
def trap_rain_water(height):
    if len(height) <= 3:
        return 0
    stack, total = [], 0
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            low = height[stack.pop()]
            if not stack:
                break
            total += (min(h, height[stack[-1]]) - low) * (i - stack[-1] - 1)
        stack.append(i)
    return total
