# Witness: word_break('aba', ['ba', 'a']) gives False instead of True.
# Mistake: a later codeword that fits overwrites an earlier yes
def word_break(s, word_dict):
    ok = [True] + [False] * len(s)
    for i in range(1, len(s) + 1):
        for w in word_dict:
            if s[:i].endswith(w):
                ok[i] = ok[i - len(w)]
    return ok[-1]
