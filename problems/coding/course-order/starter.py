def course_order(num_courses: int, prerequisites: list[list[int]]) -> list[int]:
    """Return all numbers below num_courses, b before a for every pair [a, b]; [] if impossible."""
    return [-1]
