# Selection instead of sorting: three parts around a random count, and on with one of them.
def top_k_frequent(nums, k):
    count = Counter(nums)

    def most(readings, k):
        pivot = count[random.choice(readings)]
        above = [r for r in readings if count[r] > pivot]
        same = [r for r in readings if count[r] == pivot]
        if k <= len(above):
            return most(above, k) if k else []
        if k <= len(above) + len(same):
            return above + same[:k - len(above)]
        below = [r for r in readings if count[r] < pivot]
        return above + same + most(below, k - len(above) - len(same))

    return most(list(count), k)
