# Witness: insert_interval([[2, 3], [5, 6]], [1, 7]) gives [[1, 7], [1, 7]] instead of [[1, 7]].
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        if not intervals:
            return [newInterval]
        res, met = [], False
        for start, end in intervals:
            if end < newInterval[0] or start > newInterval[1]:
                res.append([start, end])
            else:
                met = True
                res.append([min(start, newInterval[0]), max(end, newInterval[1])])
        return res if met else sorted(res + [newInterval])
