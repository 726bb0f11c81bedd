# Layers, closed by the next taller stack.
def trap_rain_water(height):
    stack, total = [], 0
    for i, h in enumerate(height):
        while stack and height[stack[-1]] < h:
            low = height[stack.pop()]
            if not stack:
                break
            total += (min(h, height[stack[-1]]) - low) * (i - stack[-1] - 1)
        stack.append(i)
    return total
