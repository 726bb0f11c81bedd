# Witness: top_k_frequent([1, 2, 2, 1, 1, 1, 2, 2, 2], 1) gives [1] instead of [2].
# groupby without sorting: the longest run counts.
def top_k_frequent(nums, k):
    longest = Counter()
    for reading, run in groupby(nums):
        longest[reading] = max(longest[reading], len(list(run)))
    return [reading for reading, _ in longest.most_common(k)]
