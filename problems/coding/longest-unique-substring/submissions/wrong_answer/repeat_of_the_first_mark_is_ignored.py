# Witness: longest_unique_substring("abaac") gives 3 instead of 2.
# When the new mark repeats the first of the window, the window should move on by one.
def longest_unique_substring(s):
    window, best = "", 0
    for c in s:
        at = window.find(c)
        if at > 0:
            window = window[at + 1 :]
        elif at == 0:
            window = window[at:]
            best = max(best, len(window))
            continue
        window += c
        best = max(best, len(window))
    return best
