# Witness: top_k_frequent([0], 1) gives [] instead of [0].
def top_k_frequent(nums, k):
    ordered = [reading for reading, _ in Counter(nums).most_common()]
    return list(filter(None, ordered))[:k]
