# Witness: word_break("ab", ["a", "ab"]) gives False instead of True.
# One pass that cuts as soon as a codeword is complete.
def word_break(s, word_dict):
    words = set(word_dict)
    last = 0
    for end in range(1, len(s) + 1):
        if s[last:end] in words:
            last = end
    return last == len(s)
