# Witness: word_break('ab', ['ab']), then word_break('ab', ['a']) in one process gives True instead of False.
# Mistake: the memo by rest of the log survives the call, though the code book changes
def word_break(s, word_dict, memo={"": True}):
    if s not in memo:
        memo[s] = any(s.startswith(w) and word_break(s[len(w):], word_dict) for w in word_dict)
    return memo[s]
