# Witness: combination_sum([2, 3], 11)
#   gives [[2, 2, 2, 2, 3], [2, 3, 3, 3], [2, 2, 2, 2, 3], [2, 3, 3, 3]]
#   instead of [[2, 2, 2, 2, 3], [2, 3, 3, 3]].
# All orders are made, sorted inside, and only neighbouring equals are dropped.
def combination_sum(candidates, target):
    found = []

    def fill(chosen, remaining):
        if remaining == 0:
            chosen = sorted(chosen)
            if not found or found[-1] != chosen:
                found.append(chosen)
            return
        for c in candidates:
            if c <= remaining and (not chosen or c >= chosen[-1] or len(chosen) < 2):
                fill(chosen + [c], remaining - c)

    fill([], target)
    return found
