def word_break(s: str, word_dict: list[str]) -> bool:
    """Reachable cuts from left to right: O(n * m * k) time for m words of k letters, O(n) space."""
    reachable = [True] + [False] * len(s)
    for start, reached in enumerate(reachable):  # sees the cuts that earlier starts have added
        if reached:
            for word in word_dict:
                if s.startswith(word, start):
                    reachable[start + len(word)] = True
    return reachable[-1]
