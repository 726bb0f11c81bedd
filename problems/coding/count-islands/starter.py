def count_islands(grid: list[list[str]]) -> int:
    """Return the number of patches of "1" cells that hang together by their sides."""
    return -1
