# Witness: word_break("abc", ["ab", "bc"]) gives True instead of False.
# Marks the letters that lie in some occurrence of a codeword.
def word_break(s, word_dict):
    covered = [False] * len(s)
    for word in word_dict:
        start = s.find(word)
        while start >= 0:
            covered[start:start + len(word)] = [True] * len(word)
            start = s.find(word, start + 1)
    return all(covered)
