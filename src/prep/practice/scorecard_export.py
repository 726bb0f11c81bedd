"""A scorecard as Markdown, and as one HTML page made of the same lines; no outside request."""

from collections.abc import Iterator
from html import escape

from prep.core.mock_rating import RULE
from prep.practice.live_session import PUSHED
from prep.practice.mock_style import StyleCard
from prep.practice.scorecard import ItemScore, RoundScore, Scorecard

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
ul { padding-left: 1.3em; } .big { font-size: 1.6em; font-weight: 600; }
"""


def as_markdown(card: Scorecard) -> str:
    """The card as a Markdown document, code included."""
    return "\n".join(_MARKS[kind].format(text) for kind, text in _lines(card)) + "\n"


def as_html(card: Scorecard) -> str:
    """The card as one page."""
    body = "\n".join(_html(card))
    title = escape(_title(card))
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<style>{_STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


_BY = {PUSHED: "interviewer asked"}
_MARKS = {
    "title": "# {}\n",
    "verdict": "**{}**\n",
    "section": "\n## {}\n",
    "item": "\n### {}\n",
    "text": "{}\n",
    "point": "- {}",
    "code": "\n```python\n{}\n```",
}
_TAGS = {
    "title": "<h1>{}</h1>",
    "verdict": '<p class="big">{}</p>',
    "section": "<h2>{}</h2>",
    "item": "<h3>{}</h3>",
    "text": "<p>{}</p>",
    "point": "<li>{}</li>",
    "code": "<pre>{}</pre>",
}


def _html(card: Scorecard) -> Iterator[str]:
    listing = False
    for kind, text in _lines(card):
        if (kind == "point") is not listing:
            listing = not listing
            yield "<ul>" if listing else "</ul>"
        yield _TAGS[kind].format(escape(text))
    if listing:
        yield "</ul>"


def _lines(card: Scorecard) -> Iterator[tuple[str, str]]:
    """(what it is, its text) from top to bottom."""
    yield "title", _title(card)
    yield "verdict", verdict_words(card)
    if card.blind:
        yield "text", RULE
    for number, one in enumerate(card.rounds):
        yield "section", f"Round {number + 1}: {one.title} ({one.parts.minutes:g} min)"
        yield from _round(card, one)
        for remark in card.remarks:
            if remark.round == number:
                yield "point", f"{clock(remark.at)} {_BY.get(remark.by, remark.by)}: {remark.text}"
    if len(card.trend) > 1:
        yield "section", "Trend"
        for past in card.trend:
            here = " (this one)" if past.session_id == card.session_id else ""
            yield "point", f"{past.at:%Y-%m-%d}: {past.score:.0%}, {past.band.value}{here}"


def _title(card: Scorecard) -> str:
    day = f"{card.started_at:%Y-%m-%d}"
    return f"Mock {card.name}, {day}, seed {card.seed}" if card.blind else f"Session of {day}"


def verdict_words(card: Scorecard) -> str:
    """The band with its score, or why there is none."""
    if card.band is None or card.score is None:
        return "Not rated yet: nothing was judged or graded."
    band = card.band.value.capitalize() if card.blind else "Score"
    return f"{band} ({card.score:.0%})"


def _round(card: Scorecard, one: RoundScore) -> Iterator[tuple[str, str]]:
    if one.substituted_for:
        yield "text", f"There was no {one.substituted_for} content left: {one.kind} instead."
    yield "text", round_words(one) if card.blind else _plain_words(one)
    drills = [item for item in one.items if item.kind == "drill"]
    if drills:
        reached = [item for item in drills if not item.skipped]
        right = sum(item.credit == 1 for item in reached)
        yield "point", f"{right} of {len(reached)} questions right, {len(drills)} planned"
        for item in reached:
            if item.said:
                yield "point", f"{item.title}: {item.said}"
    for item in one.items:
        if item.kind != "drill":
            yield from _item(item)
    if one.criteria:
        yield "item", "As it was graded"
    for criterion in one.criteria:
        value = one.checks.get(criterion.key)
        yield "point", f"{_grade(value, criterion.most)} {criterion.words}"


def round_words(one: RoundScore) -> str:
    """The parts of a round and what they make."""
    band = one.parts.band.value if one.parts.band else "not graded"
    told = _plain_words(one)
    return f"{band}: {told}" if told else band


def _plain_words(one: RoundScore) -> str:
    parts = one.parts
    known = (("correct", parts.correct), ("speed", parts.speed), ("communication", parts.talk))
    told = [f"{name} {value:.0%}" for name, value in known if value is not None]
    hints = [f"{parts.hints} hint{'s' * (parts.hints != 1)}"] if parts.hints else []
    return ", ".join([*told, *hints])


def _grade(value: float | None, most: int) -> str:
    if most == 1:
        return "[x]" if value else "[ ]"
    return f"{value:g}/{most}" if value is not None else f"-/{most}"


def _item(item: ItemScore) -> Iterator[tuple[str, str]]:
    yield "item", item.title
    if item.skipped:
        yield "point", "Not tried."
        return
    target = f" (target {clock(item.target)})" if item.target else ""
    yield "point", f"{clock(item.seconds)}{target}"
    if item.credit is not None:
        solved = "Solved" if item.credit == 1 else f"Not solved, {item.credit:.0%} of the cases"
        yield "point", f"{solved}; {item.submits} submitted, {item.hints} hints"
    if item.style is not None:
        yield from _style(item.style)
    if item.code is not None:
        yield "code", item.code.rstrip("\n")


def _style(style: StyleCard) -> Iterator[tuple[str, str]]:
    for words in style.words:
        yield "point", words
    if not style.checked:
        yield "point", "ruff is not installed, so nobody looked for findings."
    for one in style.findings:
        source = f" (PEP 8, {one.section})" if one.section else ""
        yield "point", f"line {one.line}: {one.words}{source}"


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
