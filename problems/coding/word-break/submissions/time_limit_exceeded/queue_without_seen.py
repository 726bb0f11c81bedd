# Breadth-first, but a position is queued once for every way to reach it.
def word_break(s, word_dict):
    words = set(word_dict)
    longest = max(map(len, words))
    queue = deque([0])
    while queue:
        start = queue.popleft()
        for end in range(start + 1, min(len(s), start + longest) + 1):
            if s[start:end] in words:
                if end == len(s):
                    return True
                queue.append(end)
    return False
