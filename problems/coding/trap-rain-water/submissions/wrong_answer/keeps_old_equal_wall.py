# Witness: trap_rain_water([3, 1, 3, 0, 3]) gives 11 instead of 5.
# Mistake: an equal wall does not replace the old index on the stack
def trap_rain_water(height):
    stack, total = [], 0
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            low = height[stack.pop()]
            if not stack:
                break
            total += (min(h, height[stack[-1]]) - low) * (i - stack[-1] - 1)
        if not stack or height[stack[-1]] != h:
            stack.append(i)
    return total
