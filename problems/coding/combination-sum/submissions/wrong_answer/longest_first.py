# Witness: combination_sum([2, 3], 7) gives [] instead of [[2, 2, 3]].
# As many as fit of the longest, then of the next: a greedy choice.
def combination_sum(candidates, target):
    answers = []
    lengths = sorted(candidates, reverse=True)
    for start in range(len(lengths)):
        remaining, chosen = target, []
        for length in lengths[start:]:
            chosen += [length] * (remaining // length)
            remaining %= length
        if remaining == 0 and chosen not in answers:
            answers.append(chosen)
    return answers
