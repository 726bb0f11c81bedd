# Witness: word_break('bb', ['b']) gives False instead of True.
# Mistake: a codeword is used once only
from functools import lru_cache
def word_break(s, word_dict):
    @lru_cache(None)
    def go(i, used):
        if i == len(s):
            return True
        return any(s.startswith(w, i) and w not in used and go(i + len(w), used | {w}) for w in word_dict)
    return go(0, frozenset())
