# Witness: word_break("baaa", ["aa", "ba"]) gives False instead of True.
# Erases codewords wherever they stand, the longest first; a space keeps the sides apart.
def word_break(s, word_dict):
    for word in sorted(word_dict, key=len, reverse=True):
        s = s.replace(word, " ")
    return not s.strip()
