# Witness: combination_sum([2, 3], 8) gives [[2, 2, 2, 2]] instead of [[2, 2, 2, 2], [2, 3, 3]].
# Ends a branch as soon as it has filled the recess once.
def combination_sum(candidates, target):
    def fill(first, remaining):
        if remaining == 0:
            return []
        for index in range(first, len(candidates)):
            if candidates[index] <= remaining:
                rest = fill(index, remaining - candidates[index])
                if rest is not None:
                    return [candidates[index], *rest]
        return None

    answers = []
    for index, length in enumerate(candidates):
        if length <= target:
            rest = fill(index, target - length)
            if rest is not None:
                answers.append([length, *rest])
    return answers
