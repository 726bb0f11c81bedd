# Witness: word_break('abab', ['ab', 'bab']) gives False instead of True.
# Mistake: cuts codewords out of the middle and lets the rests grow together
def word_break(s, word_dict):
    for w in sorted(word_dict, key=len, reverse=True):
        s = s.replace(w, "")
    return not s
