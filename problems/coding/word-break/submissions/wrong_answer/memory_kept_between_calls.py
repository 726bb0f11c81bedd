# Witness: after word_break("a", ["a"]) the call word_break("a", ["b"]) gives True instead of False.
# The cache knows the log, but not the book.
seen = {}


def word_break(s, word_dict):
    if s not in seen:
        seen[s] = not s or any(
            s.startswith(word) and word_break(s[len(word):], word_dict) for word in word_dict
        )
    return seen[s]
