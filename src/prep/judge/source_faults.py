"""What keeps a text from being a submission at all, told before any process is asked."""

SOURCE_CAP = 1 << 20


def source_fault(source: str) -> str:
    """What keeps a text from being a submission at all, or an empty string."""
    if not source.strip():
        return "The solution is empty."
    try:
        size = len(source.encode("utf-8"))
    except UnicodeEncodeError:
        return "The solution holds characters that are not valid Unicode."
    if size > SOURCE_CAP:
        return f"The solution is larger than {SOURCE_CAP >> 20} MB."
    if "\x00" in source:
        return "The solution holds a NUL byte."
    return ""
