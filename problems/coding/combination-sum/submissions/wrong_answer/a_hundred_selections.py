# Witness: combination_sum([2, 3, 5, 7, 11], 40) gives 100 items instead of 148.
# Mistake: stops after a hundred selections
def combination_sum(candidates, target):
    found = []

    def search(start, rest, chosen):
        if rest == 0:
            found.append(chosen)
        for index in range(start, len(candidates)):
            if candidates[index] <= rest and len(found) < 100:
                search(index, rest - candidates[index], [*chosen, candidates[index]])

    search(0, target, [])
    return found
