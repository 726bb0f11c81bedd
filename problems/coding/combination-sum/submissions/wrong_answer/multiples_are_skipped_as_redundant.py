# Witness: combination_sum([2, 4], 4) gives [[2, 2]] instead of [[2, 2], [4]].
# A length that is a multiple of another is thought to give nothing new.
def combination_sum(candidates, target):
    lengths = [c for c in candidates if not any(c != d and c % d == 0 for d in candidates)]
    found = []

    def fill(first, chosen, remaining):
        if remaining == 0:
            found.append(chosen)
        for i in range(first, len(lengths)):
            if lengths[i] <= remaining:
                fill(i, chosen + [lengths[i]], remaining - lengths[i])

    fill(0, [], target)
    return found
