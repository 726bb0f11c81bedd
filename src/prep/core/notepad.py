"""A notepad of named pages as one text, so that one log of edits holds all of it.

The decision guarded here: the text is what a person would read (a heading, then the page as it was
typed), and it gives back every page character by character, whatever was typed on it.
"""

import re
from collections.abc import Mapping

HEADING = "§ "
_HEADING = re.compile(r"^§ (.*)$")
_ESCAPED = re.compile(r"^\\+§")
_TO_ESCAPE = re.compile(r"^\\*§")


def join_pages(pages: Mapping[str, str]) -> str:
    """All pages in their order; a name is one line, pages without text are left out."""
    return "".join(f"{HEADING}{name}\n{_escaped(text)}\n" for name, text in pages.items() if text)


def split_pages(text: str) -> dict[str, str]:
    """The pages of a text that `join_pages` made, in its order."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.split("\n")[:-1]:
        heading = _HEADING.match(line)
        if heading is not None:
            lines = found.setdefault(heading[1], [])
        else:
            lines.append(line[1:] if _ESCAPED.match(line) else line)
    return {name: "\n".join(written) for name, written in found.items()}


def _escaped(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(f"\\{line}" if _TO_ESCAPE.match(line) else line for line in lines)
