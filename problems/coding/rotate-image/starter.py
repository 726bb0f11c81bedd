def rotate_image(matrix: list[list[int]]) -> None:
    """Turn the n x n matrix by a quarter turn clockwise, in place."""
    return
