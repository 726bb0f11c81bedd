"""A scorecard as Markdown and as an HTML page: its lines from top to bottom."""

from collections.abc import Iterator

from prep.core.mock_rating import RULE
from prep.core.prompt import DIMENSIONS
from prep.practice import document
from prep.practice.live_session import PUSHED
from prep.practice.mock_style import StyleCard
from prep.practice.pressure import pressure_words
from prep.practice.scorecard import ItemScore, RoundScore, Scorecard


def as_markdown(card: Scorecard) -> str:
    """The card as a Markdown document, code included."""
    return document.as_markdown(_lines(card))


def as_html(card: Scorecard) -> str:
    """The card as one page."""
    return document.as_html(_title(card), _lines(card))


_BY = {PUSHED: "interviewer asked"}


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
    if card.pressure is not None:
        yield "section", "Watched against alone"
        yield from (("point", words) for words in pressure_words(card.pressure))


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
        told = f"{right} of {len(reached)} questions right" if reached else "No question reached"
        yield "point", f"{told}, {len(drills)} planned"
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
    hints = [_hints(parts.hints)] if parts.hints else []
    return ", ".join([*told, *hints])


def _hints(number: int) -> str:
    return f"{number} hint{'s' * (number != 1)}"


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
    if item.kind in DIMENSIONS:
        graded = "Not graded yet" if item.credit is None else f"{item.credit:.0%} by its rubric"
        yield "point", f"{graded}."
    elif item.kind == "concept" and item.credit is not None:
        yield "point", f"Machine check {'right' if item.credit else 'wrong'}."
    elif item.credit is not None:
        solved = "Solved" if item.credit == 1 else f"Not solved, {item.credit:.0%} of the cases"
        yield "point", f"{solved}; {item.submits} submitted, {_hints(item.hints)}"
    for line in item.told:
        yield "point", line
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
