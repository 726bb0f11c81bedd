# Witness: rotate_image([[1, 2], [3, 4]]) gives [[2, 4], [1, 3]] instead of [[3, 1], [4, 2]].
class Solution:
    def rotate(self, matrix: List[List[int]]) -> None:
        n = len(matrix)
        for row in matrix:
            row.reverse()
        for i in range(n):
            for j in range(i):
                matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
