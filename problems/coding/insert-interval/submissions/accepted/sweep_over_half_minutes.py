# A count of closures over all half minutes: 200,001 places, whatever the list.
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        size = 2 * max(end for _, end in [*intervals, newInterval]) + 2
        steps = [0] * (size + 1)
        for start, end in [*intervals, newInterval]:
            steps[2 * start] += 1
            steps[2 * end + 1] -= 1
        merged, depth = [], 0
        for place in range(size):
            before, depth = depth, depth + steps[place]
            if not before and depth:
                merged.append([place // 2, None])
            if before and not depth:
                merged[-1][1] = (place - 1) // 2
        return merged
