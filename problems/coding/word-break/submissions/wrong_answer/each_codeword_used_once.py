# Witness: word_break("aa", ["a"]) gives False instead of True.
def word_break(s, word_dict):
    @cache
    def readable(start, left):
        if start == len(s):
            return True
        return any(
            s.startswith(word, start) and readable(start + len(word), left - {word}) for word in left
        )

    return readable(0, frozenset(word_dict))
