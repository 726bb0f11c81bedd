# Witness: combination_sum([2], 6) gives [[2]] instead of [[2, 2, 2]].
# Repeats within a selection are lost when selections are made unique.
def combination_sum(candidates, target):
    found = set()

    def fill(first, chosen, remaining):
        if remaining == 0:
            found.add(frozenset(chosen))
        for index in range(first, len(candidates)):
            if candidates[index] <= remaining:
                fill(index, [*chosen, candidates[index]], remaining - candidates[index])

    fill(0, [], target)
    return [list(selection) for selection in found]
