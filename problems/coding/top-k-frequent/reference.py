from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    """Count, then order the different readings by count: O(n + m log m) for m of them."""
    counts = Counter(nums)
    return sorted(counts, key=counts.__getitem__, reverse=True)[:k]
