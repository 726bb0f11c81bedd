# Witness: word_break("ababa", ["aba", "ab", "b"]) gives False instead of True.
# Longest first; when stuck, only the last choice is replaced by a shorter one.
def word_break(s, word_dict):
    words = set(word_dict)
    longest = max(map(len, words))

    def fitting(start):
        sizes = range(min(longest, len(s) - start), 0, -1)
        return [start + size for size in sizes if s[start:start + size] in words]

    before, place = 0, 0
    while place < len(s):
        ends = fitting(place)
        if not ends:
            ends = [end for end in fitting(before) if end < place]
            if not ends:
                return False
            place = ends[0]
            continue
        before, place = place, ends[0]
    return True
