# Functional: reachable positions are the bits of one integer.
def word_break(s, word_dict):
    def extend(reached, start):
        if not reached >> start & 1:
            return reached
        ends = (start + len(word) for word in word_dict if s[start:start + len(word)] == word)
        return functools.reduce(lambda bits, end: bits | 1 << end, ends, reached)

    return bool(functools.reduce(extend, range(len(s)), 1) >> len(s) & 1)
