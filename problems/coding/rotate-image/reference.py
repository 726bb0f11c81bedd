def rotate_image(matrix: list[list[int]]) -> None:
    """Mirror at the main diagonal, then left to right: O(n^2) time, O(1) space."""
    for row in range(len(matrix)):
        for column in range(row):
            swapped = matrix[column][row], matrix[row][column]
            matrix[row][column], matrix[column][row] = swapped
    for pixels in matrix:
        pixels.reverse()
