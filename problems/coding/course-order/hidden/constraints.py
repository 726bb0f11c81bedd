"""What the statement promises of every input."""

def check(num_courses, prerequisites):
    assert type(num_courses) is int
    assert 1 <= num_courses <= 2_000
    assert 0 <= len(prerequisites) <= 30_000
    for after, before in prerequisites:
        assert type(after) is int
        assert type(before) is int
        assert 0 <= after < num_courses
        assert 0 <= before < num_courses
        assert after != before
    assert len({tuple(pair) for pair in prerequisites}) == len(prerequisites)
