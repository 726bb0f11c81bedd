# Family: exhausting
# Must not: keep a checker busy with an answer that is far too long
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: course-order
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        return list(range(numCourses)) * (2_000_000 // max(1, numCourses))
