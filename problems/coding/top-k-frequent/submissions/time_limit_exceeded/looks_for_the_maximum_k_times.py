# O(k m): all counts are looked through for each of the k readings.
def top_k_frequent(nums, k):
    counts = Counter(nums)
    answer = []
    for _ in range(k):
        best = max(counts, key=counts.get)
        answer.append(best)
        del counts[best]
    return answer
