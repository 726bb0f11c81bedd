# A Fenwick tree of maxima over the ranks of the readings.
def longest_increasing_subsequence(nums):
    rank = {reading: place for place, reading in enumerate(sorted(set(nums)), 1)}
    tree = [0] * (len(rank) + 1)
    for reading in nums:
        place, best = rank[reading] - 1, 0
        while place:
            best = max(best, tree[place])
            place &= place - 1
        place = rank[reading]
        while place < len(tree):
            tree[place] = max(tree[place], best + 1)
            place += place & -place
    return max(tree)
