# Witness: after merge_intervals([[1, 5]]) the call merge_intervals([[20, 30]]) gives [[1, 5], [20, 30]] instead of [[20, 30]].
class Solution:
    merged = []

    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        for start, end in sorted(intervals):
            if self.merged and start <= self.merged[-1][1]:
                self.merged[-1][1] = max(self.merged[-1][1], end)
            else:
                self.merged.append([start, end])
        return self.merged
