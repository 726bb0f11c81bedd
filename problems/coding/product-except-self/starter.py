def product_except_self(nums: list[int]) -> list[int]:
    """Return for each position of nums the product of all its other values."""
    return []
