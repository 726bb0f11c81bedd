# Witness: word_break("a", ["ab"]) gives True instead of False.
def word_break(s, word_dict):
    reached = [True] + [False] * len(s)
    for start in range(len(s)):
        if reached[start]:
            for word in word_dict:
                if word.startswith(s[start:start + len(word)]):
                    reached[min(len(s), start + len(word))] = True
    return reached[len(s)]
