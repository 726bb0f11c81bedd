# Tries every codeword, without a memory.
def word_break(s, word_dict):
    return not s or any(s.startswith(w) and word_break(s[len(w):], word_dict) for w in word_dict)
