# Witness: best_single_trade([1, 2, 3]) gives 1 instead of 2.
def best_single_trade(levels):
    return max([0, *(later - earlier for earlier, later in pairwise(levels))])
