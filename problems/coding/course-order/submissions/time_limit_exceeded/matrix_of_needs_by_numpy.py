# A matrix of who needs whom; every step looks for a ready row in all of it.
import numpy as np


class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = np.zeros((numCourses, numCourses), dtype=bool)
        for later, earlier in prerequisites:
            needs[later, earlier] = True
        done = np.zeros(numCourses, dtype=bool)
        order = []
        while len(order) < numCourses:
            ready = np.flatnonzero(~done & ~needs.any(axis=1))
            if not ready.size:
                return []
            step = int(ready[0])
            order.append(step)
            done[step] = True
            needs[:, step] = False
        return order
