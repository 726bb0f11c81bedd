# Witness: word_break("a", ["a", "b"]) gives False instead of True.
def word_break(s, word_dict):
    if not all(word in s for word in word_dict):
        return False
    reached = {0}
    for start in range(len(s)):
        if start in reached:
            reached |= {start + len(word) for word in word_dict if s.startswith(word, start)}
    return len(s) in reached
