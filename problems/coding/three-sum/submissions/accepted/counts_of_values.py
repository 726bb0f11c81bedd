# Another algorithm: pairs of distinct values in order, the third by its count.
def three_sum(nums):
    count = Counter(nums)
    values = sorted(count)
    answer = []
    for i, low in enumerate(values):
        for middle in values[i:]:
            high = -low - middle
            if high < middle:
                break
            need = Counter((low, middle, high))
            if high in count and all(count[v] >= k for v, k in need.items()):
                answer.append((low, middle, high))
    return answer
