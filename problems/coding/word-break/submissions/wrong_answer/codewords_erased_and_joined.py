# Witness: word_break("aabb", ["ab"]) gives True instead of False.
# Erasing the inner codeword joins letters that were never neighbours.
def word_break(s, word_dict):
    @cache
    def vanishes(rest):
        return not rest or any(
            word in rest and vanishes(rest.replace(word, "", 1)) for word in word_dict
        )

    return vanishes(s)
