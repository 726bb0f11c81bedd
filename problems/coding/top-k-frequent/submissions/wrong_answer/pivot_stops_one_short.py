# Witness: top_k_frequent([1, 2, 2], 1) gives [1] instead of [2].
# One pass of a partition around the first reading, taken for a selection.
def top_k_frequent(nums, k):
    counts = Counter(nums)
    readings = list(counts)
    pivot = counts[readings[0]]
    above = [reading for reading in readings[1:] if counts[reading] > pivot + 1]
    rest = [reading for reading in readings if reading not in above]
    return (above + rest)[:k]
