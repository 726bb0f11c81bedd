# Witness: combination_sum([2, 3], 8) gives [[2, 3, 3]] instead of [[2, 2, 2, 2], [2, 3, 3]].
# A remainder that could not be filled from a late index is taken as dead everywhere.
def combination_sum(candidates, target):
    dead, found = set(), []

    def fill(first, chosen, remaining):
        if remaining == 0:
            found.append(chosen)
            return True
        if remaining in dead:
            return False
        any_found = False
        for i in range(len(candidates) - 1, first - 1, -1):
            if candidates[i] <= remaining:
                any_found |= fill(i, chosen + [candidates[i]], remaining - candidates[i])
        if not any_found:
            dead.add(remaining)
        return any_found

    fill(0, [], target)
    return found
