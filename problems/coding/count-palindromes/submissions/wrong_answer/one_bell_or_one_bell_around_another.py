# Witness: count_palindromes("abcba") gives 6 instead of 7.
# Counts runs of one bell, and runs of equal length around one other stroke.
def count_palindromes(s):
    runs = [(bell, len(list(run))) for bell, run in groupby(s)]
    count = sum(length * (length + 1) // 2 for _, length in runs)
    for (before, one), (_, middle), (behind, other) in zip(runs, runs[1:], runs[2:]):
        if before == behind and middle == 1:
            count += min(one, other)
    return count
