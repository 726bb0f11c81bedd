# Witness: coin_change([5], 5) gives -1 instead of 1.
# Mistake: one round too few when only the smallest volume fits
from functools import reduce

def coin_change(coins, amount):
    if amount == 0:
        return 0
    reach = 1
    for strokes in range(1, amount // min(coins)):
        reach = reduce(lambda r, c: r | reach << c, [c for c in coins if c <= amount], 0)
        reach &= (2 << amount) - 1
        if reach >> amount & 1:
            return strokes
    return -1
