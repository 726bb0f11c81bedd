# Witness: word_break("a" * 64, ["a"]) gives False instead of True.
# Mistake: the set of reachable places is a 64-bit mask, so places behind 63 are lost
import numpy as np
def word_break(s, word_dict):
    one = np.uint64(1)
    reach = one
    for i in range(len(s)):
        if reach & (one << np.uint64(i)):
            for w in word_dict:
                if s.startswith(w, i):
                    reach |= one << np.uint64(i + len(w))
    return bool(reach & (one << np.uint64(len(s))))
