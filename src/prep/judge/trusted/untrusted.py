"""Text and errors as a worker describes them, made harmless before anybody sees them."""

from typing import Any

from prep.judge import protocol

_UNPRINTABLE = {
    code: f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
    for code in (*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    if chr(code) not in "\t\n"
}


def printable(text: str) -> str:
    """``text`` with control characters spelt out: a solution must not steer a terminal."""
    return text.translate(_UNPRINTABLE)


def checked_error(value: Any) -> dict[str, Any]:
    """An error description with the types it must have, whatever the worker claims."""
    if type(value) is not dict:
        raise protocol.WireError("not an error description")
    frames = []
    given = value.get("frames")
    for frame in given if type(given) is list else []:
        if type(frame) is list and len(frame) == 3:
            line, function, source = frame
            if type(line) is int and type(function) is str and type(source) is str:
                frames.append((line, printable(function[:100]), printable(source[:200])))
    kind, message = value.get("type"), value.get("message")
    return {
        "type": printable(kind[:100]) if type(kind) is str else "Error",
        "message": printable(message[:2000]) if type(message) is str else "",
        "frames": frames[-12:],
    }
