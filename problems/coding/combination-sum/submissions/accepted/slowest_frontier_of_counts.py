# Slowest acceptable: breadth first with a row of counts for each partial selection, no pruning
# by sorting, all rows copied.
def combination_sum(candidates, target):
    n = len(candidates)
    frontier = deque([(0, [0] * n)])
    answer = []
    while frontier:
        first, counts = frontier.popleft()
        total = sum(counts[i] * candidates[i] for i in range(n))
        if total == target:
            answer.append([candidates[i] for i in range(n) for _ in range(counts[i])])
        if total >= target:
            continue
        for i in range(first, n):
            more = list(counts)
            more[i] += 1
            frontier.append((i, more))
    return answer
