# Slowest acceptable: a linear pass, but each step makes a new list by +.
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        res = []
        new = newInterval
        done = False
        for cur in intervals:
            if cur[1] < new[0]:
                res = res + [cur]
            elif new[1] < cur[0]:
                if not done:
                    res = res + [new]
                    done = True
                res = res + [cur]
            else:
                new = [min(new[0], cur[0]), max(new[1], cur[1])]
        return res if done else res + [new]
