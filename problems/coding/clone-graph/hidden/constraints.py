"""What the statement promises of every input."""

def check(node):
    count = len(node)
    assert 0 <= count <= 100
    for number, neighbours in enumerate(node, 1):
        assert all(type(other) is int and 1 <= other <= count for other in neighbours)
        assert number not in neighbours, "a passage joins a chamber to itself"
        assert len(set(neighbours)) == len(neighbours), "two passages join the same chambers"
        assert all(number in node[other - 1] for other in neighbours), "a passage leads one way"
    assert len(reached(node)) == count, "a chamber cannot be reached"


def reached(node):
    """Chambers within reach of number 1."""
    found, waiting = set(), [1] if node else []
    while waiting:
        number = waiting.pop()
        if number not in found:
            found.add(number)
            waiting += node[number - 1]
    return found
