# Witness: max_water_area([1, 5]) gives 0 instead of 1.
# Each pole as the lower one, but its partner is looked for on one side only.
def max_water_area(height):
    best = 0
    for place, tall in enumerate(height):
        partner = next(i for i, other in enumerate(height) if other >= tall)
        best = max(best, tall * (place - partner))
    return best
