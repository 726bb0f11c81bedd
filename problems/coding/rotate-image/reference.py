from itertools import combinations


def rotate_image(matrix: list[list[int]]) -> None:
    """Mirror at the main diagonal, then left to right: O(n^2) time, O(1) space."""
    for i, j in combinations(range(len(matrix)), 2):
        matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
    for row in matrix:
        row.reverse()
