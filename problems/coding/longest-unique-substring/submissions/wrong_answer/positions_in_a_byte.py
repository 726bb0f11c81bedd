# Witness: longest_unique_substring('x' + 'ab' * 127 + 'cdxef') gives 4 instead of 7.
# Mistake: positions of marks wrap at 256
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for place, mark in enumerate(s):
        if mark in last:
            gone = (place - last[mark]) % 256
            start = max(start, place - gone + 1)
        last[mark] = place
        best = max(best, place - start + 1)
    return best
