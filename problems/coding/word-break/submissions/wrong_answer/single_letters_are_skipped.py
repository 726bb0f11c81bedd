# Witness: word_break("a", ["a"]) gives False instead of True.
# The range of starts ends two letters before the cut.
def word_break(s, word_dict):
    words = set(word_dict)
    reached = [True] + [False] * len(s)
    for end in range(1, len(s) + 1):
        reached[end] = any(reached[start] and s[start:end] in words for start in range(end - 1))
    return reached[-1]
