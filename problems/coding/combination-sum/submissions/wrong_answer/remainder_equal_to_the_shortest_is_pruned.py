# Witness: combination_sum([2], 6) gives [] instead of [[2, 2, 2]].
# Meant to prune remainders below the shortest length.
def combination_sum(candidates, target):
    found = []
    shortest = min(candidates)

    def fill(first, chosen, remaining):
        if remaining == 0:
            found.append(chosen)
            return
        for i in range(first, len(candidates)):
            left = remaining - candidates[i]
            if left > shortest or left == 0:
                fill(i, chosen + [candidates[i]], left)

    fill(0, [], target)
    return found
