# Witness: best_single_trade([8, 2, 3]) gives 0 instead of 1.
# Mistake: the right half of the divide and conquer leaves out its first element when it is split further
def best_single_trade(levels):
    def go(lo, hi):
        if hi - lo < 2:
            return 0
        mid = (lo + hi) // 2
        cross = max(levels[mid:hi]) - min(levels[lo:mid])
        return max(cross, go(lo, mid), go(mid + 1, hi))
    return max(0, go(0, len(levels)))
