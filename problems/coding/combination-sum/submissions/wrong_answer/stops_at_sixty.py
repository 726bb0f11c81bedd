# Witness: combination_sum([2, 3, 4, 9], 40) gives 60 selections instead of 91.
# A bound on the number of selections, set too low.
def combination_sum(candidates, target):
    found = []

    def fill(first, chosen, remaining):
        if len(found) >= 60:
            return
        if remaining == 0:
            found.append(chosen)
        for i in range(first, len(candidates)):
            if candidates[i] <= remaining:
                fill(i, chosen + [candidates[i]], remaining - candidates[i])

    fill(0, [], target)
    return found
