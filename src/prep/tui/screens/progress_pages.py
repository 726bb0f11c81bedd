"""What the pages of the progress screen say, as rows and texts for a width.

Guards one decision: a state comes before a number. Where there is not enough data there is a word
and no mean, and an empty page says what would fill it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from textwrap import wrap

from textual.content import Content

from prep.practice.learning_plan import PlanDay, StudyPlan
from prep.practice.progress import ComparedTrack, Overview, Pace, TopicLine
from prep.practice.progress_days import Days, DayWork
from prep.practice.progress_insight import Curve, Insight
from prep.practice.progress_items import TriedItem
from prep.practice.scorecard import Standing
from prep.tui.plots import columns, filled_bar, interval_bar, marked_bar, shade
from prep.tui.rating_words import RATINGS
from prep.tui.wording import counted, fitted

Row = tuple[str, Content]
"""Something to choose, by its id."""

STATE_LOOKS = {
    "weak": "$text-error",
    "strong": "$text-success",
    "unclear": "$text-warning",
    "untested": "$muted",
    "not enough data": "$muted",
}
TREND_SIGNS = {"improved": "↑", "slipped": "↓", "no clear change": "="}
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FIXED = 34  # cells of a topic's row beside title, bar and record
_RECORD = 12
_ROOMY = 96  # from here on there is room for the record too
_CURVE_BAR = 40
_HARD_SPACE = "\u00a0"
_COVERED = 0.005  # share of the weight with enough data below which there is no number


def summary(page: Overview, interview: int | None, width: int) -> Content:
    """How ready, and what there is to do; no fact is broken over two lines."""
    found = page.readiness
    title = page.track.title if page.track else "All tracks together (7 chooses one)"
    if found.covered < _COVERED:
        ready = Content.styled("not enough data for a number yet", "$muted")
    else:
        between = f", {found.low:.0%} to {found.high:.0%}"
        ready = Content.assemble((f"{found.mean:.0%} ready", "bold"), (between, "$muted"))
    facts = [
        f"enough data on {found.covered:.0%} of the weight",
        counted(page.answers, "answer"),
        f"{counted(page.reviews_due, 'review')} due",
        f"streak {counted(page.streak.days, 'day')}",
        *([f"interview in {counted(interview, 'day')}"] if interview is not None else []),
    ]
    first = Content.assemble((title, "bold $text-accent"), "   ", ready)
    lines = [Content.styled(line, "$muted") for line in _flowed(facts, width)]
    return Content("\n").join([first, *lines])


def _flowed(facts: Iterable[str], width: int) -> Iterator[str]:
    """Facts in lines, each whole in one."""
    line = ""
    for fact in facts:
        longer = f"{line} · {fact}" if line else fact
        if line and len(longer) > width:
            yield line
            longer = fact
        line = longer
    yield line


# Topics -------------------------------------------------------------------------------------


def topic_header(width: int) -> Content:
    """The names of the columns."""
    title, bar, record = _topic_widths(width)
    text = f"{'topic, most worth first':<{title}} {'at the bar':<{bar + 6}}{'state':<15} "
    right = f"{'right':>{record - 1}} " if record else ""
    return Content.styled(f"{text}{right}{'points/h':>8}  ", "$muted")


def topic_rows(page: Overview, width: int) -> list[Row]:
    """The tree: branches by what their best leaf is worth, leaves below them by theirs."""
    below: dict[str | None, list[TopicLine]] = {}
    for line in page.topics:
        below.setdefault(line.view.parent, []).append(line)
    return [(f"topic:{line.view.topic}", _topic_row(line, width)) for line in _walk(below, None)]


def _walk(
    below: Mapping[str | None, Sequence[TopicLine]], parent: str | None
) -> Iterator[TopicLine]:
    for line in below.get(parent, ()):
        yield line
        if not line.is_leaf:
            yield from _walk(below, line.view.topic)


def _topic_row(line: TopicLine, width: int) -> Content:
    view = line.view
    title, bar, record = _topic_widths(width)
    name = fitted(f"{'  ' * line.depth}{line.title}", title)
    mean = f"{view.mean:4.0%}" if view.mean is not None else "    "
    told = f"{view.correct:,}/{view.answers:,}" if view.answers else ""
    right = f"{told:>{record - 1}} " if record else ""
    gain = f"{100 * view.gain_per_hour:+.2f}" if view.weight and line.items else ""
    sign = TREND_SIGNS[line.trend.word] if line.trend else " "
    state = view.state.value if line.items or view.answers else "no exercise yet"
    look = STATE_LOOKS[view.state.value]
    return Content.assemble(
        (name, "" if line.is_leaf else "bold"),
        " ",
        (interval_bar(view.low, view.mean, view.high, bar), look),
        (f" {mean} ", "bold"),
        (f"{state:<15} ", look),
        (f"{right}{gain:>8} {sign}", "$muted"),
    )


def _topic_widths(width: int) -> tuple[int, int, int]:
    """Cells for the title, for the bar, and for right of all answers (none where it is narrow)."""
    record = _RECORD if width >= _ROOMY else 0
    free = max(33, width - _FIXED - record)
    title = max(24, min(44, free - (16 if record else 9)))
    return title, max(9, min(40, free - title)), record


# Plan ---------------------------------------------------------------------------------------


def plan_text(plan: StudyPlan, width: int) -> Content:
    """Every day up to the interview."""
    lines = [
        Content.assemble(
            (f"Interview on {plan.interview:%d %b %Y}", "bold"),
            (f", {counted(len(plan.days), 'day')} left", "$muted"),
        )
    ]
    if plan.done_today:
        done = f"{plan.done_today} minutes practised today; they are taken off."
        lines.append(Content.styled(done, "$muted"))
    if plan.uncovered > 0.005:
        left_out = f"{plan.uncovered:.0%} of the track has no exercises yet and is left out."
        lines.append(Content.styled(left_out, "$muted"))
    lines.append(Content(""))
    for day in plan.days:
        lines += _day_lines(plan, day, width)
    return Content("\n").join(lines)


def _day_lines(plan: StudyPlan, day: PlanDay, width: int) -> Iterator[Content]:
    parts = [f"reviews {day.review_minutes}"] if day.review_minutes else []
    parts += [f"{plan.titles[block.topic]} {block.minutes}" for block in day.blocks]
    mock = plan.mock(day)
    if mock is not None:
        parts.append(f"mock round: {mock.title} {mock.minutes}")
    head = f"{day.day:%a %d %b}  {day.minutes:>3} min  "
    whole = ", ".join(part.replace(" ", _HARD_SPACE) for part in parts)  # minutes stay with names
    first, *rest = wrap(whole or "free", max(20, width - len(head)))
    yield Content.assemble((head, "bold"), first.replace(_HARD_SPACE, " "))
    for more in rest:
        yield Content(" " * len(head) + more.replace(_HARD_SPACE, " "))


# Days ---------------------------------------------------------------------------------------


def days_text(days: Days) -> Content:
    """Streak, map of twelve weeks, reviews to come."""
    lines = [
        _streak_line(days),
        Content(f"Today {_work(days.today)}, this week {_work(days.this_week)}"),
        Content(""),
        *_map_lines(days),
        Content(""),
        Content.styled("Reviews by day, a backlog spread", "bold"),
        *_review_lines(days.reviews),
    ]
    return Content("\n").join(lines)


def _streak_line(days: Days) -> Content:
    found = days.streak
    if not found.longest:
        return Content.styled("No streak yet: it begins with the first answer.", "$muted")
    spare = "a free day in hand" if found.free_day_left else "no free day left this week"
    longest = f", longest {found.longest}; {spare}"
    return Content.assemble((f"Streak {counted(found.days, 'day')}", "bold"), (longest, "$muted"))


def _work(done: DayWork) -> str:
    """``3 answers in 2 min``."""
    if not done.answers:
        return "nothing"
    return f"{counted(done.answers, 'answer')} in {max(1, round(done.seconds / 60)):,} min"


def _map_lines(days: Days) -> Iterator[Content]:
    most = max((n for _, week in days.weeks for n in week if n), default=0)
    scale = f"   · none  ░▒▓█ up to {most:,} a day" if most else "   · none"
    yield Content.assemble(("Twelve weeks", "bold"), (scale, "$muted"))
    months = [f"{monday:%b}" if monday.day <= 7 else "" for monday, _ in days.weeks]
    yield Content.styled("     " + "".join(f"{month:<4}" for month in months), "$muted")
    for weekday, name in enumerate(_WEEKDAYS):
        marks = "".join(f"{2 * shade(week[weekday], most)}  " for _, week in days.weeks)
        yield Content.assemble((f"{name}  ", "$muted"), (marks, "$text-success"))


def _review_lines(reviews: Sequence[tuple[date, int]]) -> Iterator[Content]:
    counts = [count for _, count in reviews]
    if not any(counts):
        yield Content.styled("None in the next two weeks.", "$muted")
        return
    yield Content("".join(f"{count or '':<4}" for count in counts))
    for row in columns(counts, 4, cell=4):
        yield Content.styled(row, "$text-primary")
    yield Content.styled("".join(f"{day:%d}  " for day, _ in reviews), "$muted")


# Speed --------------------------------------------------------------------------------------


def speed_text(page: Overview, width: int) -> Content:
    """Topics by the share of the time given that right answers take, slowest first."""
    timed = [(line.pace, line.title) for line in page.topics if line.pace is not None]
    if not timed:
        return Content.styled(
            "Nothing to show yet: right answers to questions with a target time count here.",
            "$muted",
        )
    timed.sort(key=lambda pair: -pair[0].now)
    heading = "Share of the time given that right answers take: median of 20 (before)"
    rows = [_speed_row(pace, title, width) for pace, title in timed]
    return Content("\n").join([Content.styled(heading, "$muted"), Content(""), *rows])


def _speed_row(pace: Pace, title: str, width: int) -> Content:
    before = "" if pace.before is None else f"({pace.before:.0%})"
    late = pace.now > 1
    title_width = 36 if width >= 80 else 32
    bar = max(10, min(40, width - title_width - 27))
    return Content.assemble(
        fitted(title, title_width),
        " ",
        (filled_bar(pace.now / 1.5, bar), "$text-warning" if late else "$text-success"),
        (f" {pace.now:4.0%}", "bold"),
        (f" {before:<6}{' over target' if late else ''}", "$muted"),
    )


# Calibration --------------------------------------------------------------------------------


def insight_text(insight: Insight) -> Content:
    """Own confidence, our forecasts, and mistakes that recur."""
    lines = [
        *_curve_lines("Your confidence", insight.confidence, "answer with your confidence"),
        Content(""),
        *_curve_lines("Our forecasts", insight.forecast, "answer"),
        Content(""),
        Content.styled("Misconceptions that recur", "bold"),
    ]
    if not insight.mistakes:
        lines.append(Content.styled("None: nothing was mistaken twice lately.", "$muted"))
    for one in insight.mistakes:
        lines.append(
            Content.assemble(
                (f"{one.times:>4} times  ", "$text-warning"),
                fitted(one.name, 30),
                (f" {one.title}, last on {one.last_at:%d %b}", "$muted"),
            )
        )
    return Content("\n").join(lines)


def _curve_lines(title: str, curve: Curve, of: str) -> Iterator[Content]:
    yield Content.styled(f"{title} against what happened", "bold")
    if curve.curve is None:
        missing = f"{curve.missing} more {_several(curve.missing, of)} and there is a curve."
        yield Content.styled(missing, "$muted")
        return
    yield Content.styled(curve.curve.sentence, "$muted")
    marks = "│ what was said   █ what happened"
    yield Content.styled(f"said  {marks:<{_CURVE_BAR}}  right", "$muted")
    for point in curve.curve.points:
        bar = marked_bar(point.low, point.observed, point.high, point.foretold, _CURVE_BAR)
        yield Content.assemble(
            f"{point.foretold:4.0%}  ",
            (bar, "$text-primary"),
            (f"  {point.observed:4.0%}", "bold"),
            (f" of {point.count:,}", "$muted"),
        )


# Mocks --------------------------------------------------------------------------------------


def mocks_text(standings: Sequence[Standing], pressure: Sequence[str]) -> Content:
    """Finished mocks, the newest first, and how being watched changes things."""
    lines = [
        Content.assemble(
            (f"{one.at:%Y-%m-%d}  ", "$muted"),
            fitted(one.name, 24),
            (f" {one.score:4.0%}", "bold"),
            f"  {one.band.value}",
        )
        for one in reversed(standings)
    ]
    if not lines:
        lines = [Content.styled("No mock interview yet: they will show here over time.", "$muted")]
    heading = Content.styled("Watched against alone", "bold")
    return Content("\n").join([*lines, Content(""), heading, *map(Content, pressure)])


# Items and tracks ---------------------------------------------------------------------------


def _several(number: int, of: str) -> str:
    """``answers with ...``, or the singular for one."""
    return of if number == 1 else of.replace("answer", "answers", 1)


def item_header(width: int) -> Content:
    """The names of the columns."""
    title = _item_width(width)
    names = f"{'item, the latest first':<{title}} {'kind':<9} {'reviews':>7}  {'rated':<5}"
    return Content.styled(f"{names} {'comes back':>11}", "$muted")


def _item_width(width: int) -> int:
    return max(24, min(60, width - 37))


def item_rows(items: Iterable[TriedItem], today: date, width: int) -> list[Row]:
    """Item by item: reviews, last rating, when it comes back."""
    title = _item_width(width)
    rows = []
    for one in items:
        days = (one.due - today).days
        due = "due" if days <= 0 else f"in {counted(days, 'day')}"
        text = Content.assemble(
            fitted(one.title, title),
            (f" {one.kind:<9.9} {one.reviews:>7,}", "$muted"),
            f"  {RATINGS[one.rating]:<5} ",
            (f"{due:>11}", "$text-warning" if days <= 0 else "$muted"),
        )
        rows.append((f"item:{one.slug}", text))
    return rows


def track_rows(compared: Iterable[ComparedTrack], width: int) -> list[Row]:
    """Track by track; no number where there is not enough data."""
    bar = 20 if width >= _ROOMY else 10
    title = max(20, min(60, width - bar - 20))
    return [(f"track:{one[0].id}", _track_row(one, title, bar)) for one in compared]


def _track_row(one: ComparedTrack, title: int, bar: int) -> Content:
    track, found = one
    name = fitted(track.title, title)
    if found.covered < _COVERED:
        shown = interval_bar(found.low, None, found.high, bar)
        return Content.assemble(name, (f" {shown}  not enough data", "$muted"))
    return Content.assemble(
        name,
        (f" {interval_bar(found.low, found.mean, found.high, bar)} ", "$text-primary"),
        (f"{found.mean:4.0%}", "bold"),
        (f"  {found.low:.0%} to {found.high:.0%}", "$muted"),
    )
