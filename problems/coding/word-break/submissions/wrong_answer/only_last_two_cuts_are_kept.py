# Witness: word_break("aaab", ["a", "aaab"]) gives False instead of True.
def word_break(s, word_dict):
    words = set(word_dict)
    cuts = [0]
    for end in range(1, len(s) + 1):
        if any(s[cut:end] in words for cut in cuts[-2:]):
            cuts.append(end)
    return cuts[-1] == len(s)
