# The window itself as a queue; searching it costs at most the size of the alphabet.
def longest_unique_substring(s):
    window = deque()
    best = 0
    for mark in s:
        if mark in window:
            while window.popleft() != mark:
                pass
        window.append(mark)
        best = max(best, len(window))
    return best
