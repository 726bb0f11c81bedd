# Another algorithm: the last positions of each wanted letter in queues; the oldest is the start.
def min_window(s, t):
    need = Counter(t)
    held = {letter: deque() for letter in need}
    total = 0
    best = ""
    order = OrderedDict()
    for end, letter in enumerate(s):
        if letter not in need:
            continue
        queue = held[letter]
        if len(queue) == need[letter]:
            del order[queue.popleft()]
        else:
            total += 1
        queue.append(end)
        order[end] = None
        if total == len(t):
            start = next(iter(order))
            if not best or end - start + 1 < len(best):
                best = s[start : end + 1]
    return best
