"""A report as Markdown, and as one HTML page made of the same lines; no outside request.

The decision guarded here: what is exported is a list of plain lines, each with what it is, so that
both forms say the same and neither lets a text of the candidate be taken for markup.
"""

from collections.abc import Iterable, Iterator
from html import escape

Line = tuple[str, str]
"""What it is (a key of the tables below) and its text."""

_STYLE = """
:root { color-scheme: light dark; --ink: #24292f; --paper: #fdfcf9; --line: #d8d4ca; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e6ea; --paper: #15191e; --line: #343c45; } }
body { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
  max-width: 760px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; border-bottom: 1px solid var(--line);
  margin-top: 2em; } h3 { font-size: 1em; margin-bottom: .2em; }
pre { border: 1px solid var(--line); border-radius: 6px; padding: .8em; overflow-x: auto;
  font: 13px/1.45 ui-monospace, monospace; }
blockquote { border-left: 3px solid var(--line); margin: .4em 0; padding: 0 0 0 1em;
  white-space: pre-wrap; }
ul { padding-left: 1.3em; } .big { font-size: 1.6em; font-weight: 600; }
"""
_MARKS = {
    "title": "# {}\n",
    "verdict": "**{}**\n",
    "section": "\n## {}\n",
    "item": "\n### {}\n",
    "text": "{}\n",
    "quote": "{}\n",
    "point": "- {}",
    "code": "\n```python\n{}\n```",
}
_TAGS = {
    "title": "<h1>{}</h1>",
    "verdict": '<p class="big">{}</p>',
    "section": "<h2>{}</h2>",
    "item": "<h3>{}</h3>",
    "text": "<p>{}</p>",
    "quote": "<blockquote>{}</blockquote>",
    "point": "<li>{}</li>",
    "code": "<pre>{}</pre>",
}


def as_markdown(lines: Iterable[Line]) -> str:
    """The lines as a Markdown document; a ``quote`` keeps its own lines."""
    return "\n".join(_MARKS[kind].format(_marked(kind, text)) for kind, text in lines) + "\n"


def _marked(kind: str, text: str) -> str:
    if kind != "quote":
        return text
    return "\n".join(f"> {line}".rstrip() for line in text.rstrip("\n").split("\n"))


def as_html(title: str, lines: Iterable[Line]) -> str:
    """The lines as one page."""
    body = "\n".join(_tagged(lines))
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}'
        '</title>\n<meta name="viewport" content="width=device-width">\n'
        f"<style>{_STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def _tagged(lines: Iterable[Line]) -> Iterator[str]:
    listing = False
    for kind, text in lines:
        if (kind == "point") is not listing:
            listing = not listing
            yield "<ul>" if listing else "</ul>"
        yield _TAGS[kind].format(escape(text))
    if listing:
        yield "</ul>"
