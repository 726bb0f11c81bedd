CLOSING = {"(": ")", "[": "]", "{": "}"}


def is_valid_brackets(s: str) -> bool:
    """A stack of the closings still awaited: O(n) time, O(n) space."""
    awaited: list[str] = []
    for step in s:
        if step in CLOSING:
            awaited.append(CLOSING[step])
        elif not awaited or awaited.pop() != step:
            return False
    return not awaited
