# Witness: min_window("ba", "ab") gives "" instead of "ba".
def min_window(s, t):
    best = ""
    for start in range(len(s)):
        place = start
        for letter in t:
            place = s.find(letter, place) + 1
            if place == 0:
                return best
        if not best or place - start < len(best):
            best = s[start:place]
    return best
