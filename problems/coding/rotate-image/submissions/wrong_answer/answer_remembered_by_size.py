# Witness: after rotate_image([[1]]) the call rotate_image([[2]]) gives [[1]] instead of [[2]].
class Solution:
    done = {}

    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        if n not in self.done:
            self.done[n] = [list(row) for row in zip(*matrix[::-1])]
        matrix[:] = [row[:] for row in self.done[n]]
