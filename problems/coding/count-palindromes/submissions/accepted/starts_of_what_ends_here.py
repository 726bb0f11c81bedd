# Keeps the starts of all palindromes that end at the stroke before, and widens these.
def count_palindromes(s):
    starts, count = [], 0
    for end, bell in enumerate(s):
        inner = starts + [end]
        starts = [start - 1 for start in inner if start and s[start - 1] == bell] + [end]
        count += len(starts)
    return count
