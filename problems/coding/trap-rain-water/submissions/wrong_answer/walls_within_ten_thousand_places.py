# Witness: trap_rain_water([1] + [0] * 10001 + [1]) gives 0 instead of 10001.
# Mistake: a wall further than 10,000 places away is not seen
def trap_rain_water(height):
    stack, total = [], 0
    for place, wall in enumerate(height):
        while stack and height[stack[-1]] <= wall:
            floor = height[stack.pop()]
            if stack and place - stack[-1] <= 10_000:
                total += (min(height[stack[-1]], wall) - floor) * (place - stack[-1] - 1)
        stack.append(place)
    return total
