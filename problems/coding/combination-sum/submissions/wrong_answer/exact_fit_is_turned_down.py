# Witness: combination_sum([2], 2) gives [] instead of [[2]].
def combination_sum(candidates, target):
    found = []

    def fill(first, chosen, remaining):
        if remaining == 0:
            found.append(chosen)
        for index in range(first, len(candidates)):
            if candidates[index] < remaining or (chosen and candidates[index] == remaining):
                fill(index, [*chosen, candidates[index]], remaining - candidates[index])

    fill(0, [], target)
    return found
