# Another algorithm: each pole as the lower one; its best partner is the outermost seen so far.
def max_water_area(height):
    order = sorted(range(len(height)), key=height.__getitem__, reverse=True)
    first = last = order[0]
    best = 0
    for place in order:
        best = max(best, height[place] * max(place - first, last - place))
        first, last = min(first, place), max(last, place)
    return best
