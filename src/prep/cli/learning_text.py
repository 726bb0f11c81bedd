"""Progress, next and plan as plain lines: for a terminal, a pipe or a screen reader.

Every bar stands beside its numbers, so nothing is said by a picture alone.
"""

from collections.abc import Iterable, Sequence

from prep.cli.output import table
from prep.core.topic import Track
from prep.learner.plan import PlanDay
from prep.learner.readiness import Readiness, TopicView
from prep.practice.learning_choice import NextItem
from prep.practice.learning_plan import StudyPlan
from prep.practice.progress import Overview, TopicLine

BAR = 20
TOPICS_SHOWN = 20
DAYS_SHOWN = 14
_FORMS = {"new": "new", "practise": "again", "review": "review", "recall": "recall"}


def of_overview(page: Overview) -> list[str]:
    """The progress page."""
    title = page.track.title if page.track else "All tracks together (prep plan --track T chooses)"
    lines = [title, f"Readiness {_readiness(page.readiness)}"]
    lines.append(
        f"{page.answers:,} answers, {_counted(page.reviews_due, 'review')} due today, "
        f"streak {_counted(page.streak.days, 'day')} (longest {page.streak.longest})"
    )
    leaves = [line for line in page.topics if line.is_leaf and line.items]
    empty = sum(line.view.weight for line in page.topics if line.is_leaf and not line.items)
    rows = [("topic", "chance at the bar, 80 % interval", "", "state", "right", "an hour brings")]
    lines += ["", *table([*rows, *map(_topic_cells, leaves[:TOPICS_SHOWN])])]
    if len(leaves) > TOPICS_SHOWN:
        lines.append(f"and {len(leaves) - TOPICS_SHOWN} more topics (--json shows all)")
    if empty > 0.005:
        lines.append(f"{empty:.0%} of the weight lies on topics without exercises yet.")
    return lines


def _readiness(found: Readiness) -> str:
    words = f"{found.mean:.0%} ({found.low:.0%} to {found.high:.0%})"
    if found.covered < 0.005:
        return f"not known yet; a guess without data is {words}"
    return f"{words}; {found.covered:.0%} of the weight has enough data"


def _topic_cells(line: TopicLine) -> tuple[str, ...]:
    view = line.view
    mean = "" if view.mean is None else f"{view.mean:.0%}"
    right = f"{view.correct}/{view.answers}" if view.answers else ""
    gain = f"{100 * view.gain_per_hour:+.2f} points" if view.weight else ""
    return line.title, bar(view), mean, view.state.value, right, gain


def bar(view: TopicView, width: int = BAR) -> str:
    """The interval as a line and the mean as a block; hyphens only, where there is no number."""
    low, high = (min(width - 1, int(share * width)) for share in (view.low, view.high))
    reach = "-" if view.mean is None else "─"
    cells = [reach if low <= cell <= high else "·" for cell in range(width)]
    if view.mean is not None:
        cells[min(width - 1, int(view.mean * width))] = "█"
    return "".join(cells)


def of_tracks(compared: Iterable[tuple[Track, Readiness]]) -> list[str]:
    """Every track with its readiness."""
    return table(
        (
            track.id,
            f"{found.mean:.0%}",
            f"({found.low:.0%} to {found.high:.0%})",
            f"{found.covered:.0%} with data",
            track.title,
        )
        for track, found in compared
    )


def of_next(items: Sequence[NextItem], minutes: float | None) -> list[str]:
    """One line an item and its reason below."""
    if not items:
        fitting = f" that fits into {minutes:g} minutes" if minutes else ""
        return [f"There is nothing to do{fitting}."]
    lines = []
    for number, item in enumerate(items, 1):
        how = f"{_FORMS[item.form]}, {item.kind}, {item.minutes} min"
        lines.append(f"{number}. {item.title} ({item.slug}): {how}")
        lines.append(f"   {item.reason}")
    return lines


def of_plan(plan: StudyPlan) -> list[str]:
    """The next two weeks, day by day."""
    title = plan.track.title if plan.track else "All tracks together"
    left = f"{_counted(len(plan.days), 'day')} left"
    lines = [f"{title}: interview on {plan.interview}, {left}"]
    if plan.done_today:
        lines.append(f"{plan.done_today} minutes practised today; they are taken off below.")
    if plan.uncovered > 0.005:
        lines.append(f"{plan.uncovered:.0%} of the track has no exercises yet and is left out.")
    lines += ["", *table(_day_cells(plan, day) for day in plan.days[:DAYS_SHOWN])]
    if len(plan.days) > DAYS_SHOWN:
        lines.append(f"and {_counted(len(plan.days) - DAYS_SHOWN, 'day')} more (--json shows all)")
    return lines


def _day_cells(plan: StudyPlan, day: PlanDay) -> tuple[str, ...]:
    parts = [f"reviews {day.review_minutes}"] if day.review_minutes else []
    parts += [f"{plan.titles[block.topic]} {block.minutes}" for block in day.blocks]
    mock = plan.mock(day)
    if mock is not None:
        parts.append(f"mock: {mock.title} {mock.minutes}")
    free = "free" if not day.minutes else "done"
    return f"{day.day:%a %Y-%m-%d}", f"{day.minutes} min", ", ".join(parts) or free


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
