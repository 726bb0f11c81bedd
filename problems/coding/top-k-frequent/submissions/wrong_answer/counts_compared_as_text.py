# Witness: top_k_frequent([1] * 10 + [2] * 2, 1) gives [2] instead of [1].
def top_k_frequent(nums, k):
    lines = [f"{count} {reading}" for reading, count in Counter(nums).items()]
    return [int(line.split()[1]) for line in sorted(lines, reverse=True)[:k]]
