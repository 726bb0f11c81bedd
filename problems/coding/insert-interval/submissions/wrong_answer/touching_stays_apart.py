# Witness: insert_interval([[1, 3]], [3, 5]) gives [[1, 3], [3, 5]] instead of [[1, 5]].
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        before = [x for x in intervals if x[1] <= newInterval[0]]
        after = [x for x in intervals if x[0] >= newInterval[1]]
        met = [x for x in intervals if x not in before and x not in after]
        start = min([newInterval[0], *(x[0] for x in met)])
        end = max([newInterval[1], *(x[1] for x in met)])
        return before + [[start, end]] + after
