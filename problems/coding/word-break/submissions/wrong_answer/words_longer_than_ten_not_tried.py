# Witness: word_break("abcdefghijk", ["abcdefghijk"]) gives False instead of True.
# Mistake: looks back ten letters only
def word_break(s, word_dict):
    words = set(word_dict)
    longest = 10
    ok = [True] + [False] * len(s)
    for i in range(1, len(s) + 1):
        for j in range(max(0, i - longest), i):
            if ok[j] and s[j:i] in words:
                ok[i] = True
                break
    return ok[-1]
