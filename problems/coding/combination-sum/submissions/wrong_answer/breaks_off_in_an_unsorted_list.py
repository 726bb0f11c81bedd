# Witness: combination_sum([5, 3], 8) gives [] instead of [[5, 3]].
# The break is right only if the lengths rise.
def combination_sum(candidates, target):
    found = []

    def fill(first, chosen, remaining):
        if remaining == 0:
            found.append(chosen)
        for index in range(first, len(candidates)):
            if candidates[index] > remaining:
                break
            fill(index, [*chosen, candidates[index]], remaining - candidates[index])

    fill(0, [], target)
    return found
