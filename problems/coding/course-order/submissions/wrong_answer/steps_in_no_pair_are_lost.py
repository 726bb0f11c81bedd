# Witness: course_order(1, []) gives [] instead of [0].
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        followers, missing = defaultdict(list), {}
        for a, b in prerequisites:
            followers[b].append(a)
            missing[a] = missing.get(a, 0) + 1
            missing.setdefault(b, 0)
        order = [step for step in missing if missing[step] == 0]
        for done in order:
            for step in followers[done]:
                missing[step] -= 1
                if missing[step] == 0:
                    order.append(step)
        return order if len(order) == len(missing) else []
