"""What home shows, gathered from the services in one go, as plain values.

Guards one decision: this module, and with it the whole of ``practice``, is imported after the
first paint. The home screen itself draws its rooms knowing nothing of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from textual.content import Content

from prep.core.attempt import Attempt
from prep.core.topic import Track
from prep.practice.coding import OpenSession
from prep.practice.concepts import OpenConcepts
from prep.practice.drilling import OpenDrill
from prep.practice.library import LibraryRow, ProblemState
from prep.practice.mocking import MockSummary
from prep.practice.prompting import OpenPrompt, PromptRecord
from prep.practice.services import Services
from prep.tui.concept_words import waiting_words as concepts_waiting_words
from prep.tui.drill_words import waiting_words
from prep.tui.home_lines import HomeLine, Section
from prep.tui.next_up import LIBRARY_KINDS, next_up
from prep.tui.wording import OUTCOMES, ago, clock, counted, days_until, fitted

_SUGGESTED = 3
_LATELY = 8
_LOOKS = 2
_SOLVED = (ProblemState.SOLVED, ProblemState.SOLVED_ELSEWHERE)


@dataclass(frozen=True)
class HomeFacts:
    """Sections above the rooms, remarks on rooms by their title, what was done, the goal."""

    sections: tuple[Section, ...]
    remarks: dict[str, str]
    lately: Content
    goal: str


def gather(services: Services, tracks: Sequence[Track]) -> HomeFacts:
    """Read everything; slow enough to belong into a thread."""
    rows = services.library.rows()
    open_sessions = services.coding.open_sessions()
    waiting = services.drilling.open_sessions()
    prompts = [one for one in services.prompting.waiting() if not one.interview]
    mocks = services.mocking.waiting()
    within = {one.child for one in mocks}
    concepts = [o for o in services.concepts.open_sessions() if o.session_id not in within]
    problems = [one for one in open_sessions if one.session_id not in within]
    resumable = _resumable(
        mocks, problems, waiting, concepts, prompts, services.prompting.look_again()
    )
    sections = (resumable, _suggested(services, open_sessions))
    return HomeFacts(
        sections=tuple(section for section in sections if section.lines),
        remarks={"Library": _library_remark(rows), "Drills": _drills_remark(services, rows)},
        lately=_lately(services.history.attempts(limit=_LATELY), rows),
        goal=_goal(services, tracks),
    )


def _resumable(
    mocks: Sequence[MockSummary],
    open_sessions: Sequence[OpenSession],
    waiting: Sequence[OpenDrill],
    concepts: Sequence[OpenConcepts],
    prompts: Sequence[OpenPrompt],
    look_again: Sequence[PromptRecord],
) -> Section:
    loops = (
        HomeLine(f"mock:{one.session_id}", _mock_name(one), _mock_left(one), "bold")
        for one in mocks
    )
    problems = (
        HomeLine(f"open:{one.slug}", _name(one), _time_left(one), "bold") for one in open_sessions
    )
    drills = (
        HomeLine(f"drill:{one.session_id}", *waiting_words(one), style="bold") for one in waiting
    )
    questions = (
        HomeLine(f"concept:{one.session_id}", *concepts_waiting_words(one), style="bold")
        for one in concepts
    )
    designs = (
        HomeLine(f"prompt:{one.session_id}", one.title, one.step.phase, "bold") for one in prompts
    )
    looks = (
        HomeLine(f"answer:{one.session_id}", one.title, "look again, blind", "bold")
        for one in look_again[:_LOOKS]
    )
    return Section("Resume", (*loops, *problems, *drills, *questions, *designs, *looks))


def _mock_name(one: MockSummary) -> str:
    return f"Mock {one.name}" if one.blind else f"Session: {one.name}"


def _mock_left(one: MockSummary) -> str:
    if one.left is None or one.left <= 0:
        return f"round {one.round} of {one.rounds}"
    return f"{one.round}/{one.rounds}, {clock(one.left)} left"


def _name(session: OpenSession) -> str:
    return "Interview" if session.interview else session.title


def _time_left(session: OpenSession) -> str:
    left = session.remaining_seconds
    if left is None:
        return f"{clock(session.active_seconds)} so far"
    return f"{clock(left)} left" if left > 0 else f"{clock(-left)} over"


def _suggested(services: Services, open_sessions: Sequence[OpenSession]) -> Section:
    skip = frozenset(session.slug for session in open_sessions)
    return Section("Next", tuple(next_up(services, _SUGGESTED, skip)))


def _library_remark(rows: Sequence[LibraryRow]) -> str:
    problems = [row for row in rows if row.kind in LIBRARY_KINDS]
    solved = sum(row.state in _SOLVED for row in problems)
    return f"{counted(len(problems), 'problem')}, {solved:,} solved"


def _drills_remark(services: Services, rows: Sequence[LibraryRow]) -> str:
    """How many there are, and how many answers were given within a day."""
    drills = counted(sum(row.kind == "drill" for row in rows), "drill")
    since = datetime.now(UTC) - timedelta(hours=23)
    answers = sum(hour.answers for hour in services.stores.answers.hours(since))
    return f"{drills}, {answers:,} today" if answers else drills


def _lately(attempts: Sequence[Attempt], rows: Sequence[LibraryRow]) -> Content:
    if not attempts:
        return Content.styled("Your attempts will show here.", "$muted")
    titles = {row.slug: row.title for row in rows}
    return Content("\n").join(_attempt_lines(attempts, titles, datetime.now(UTC)))


def _attempt_lines(
    attempts: Sequence[Attempt], titles: dict[str, str], now: datetime
) -> Iterator[Content]:
    for attempt in attempts:
        glyph, word, colour = OUTCOMES[attempt.outcome]
        yield Content.assemble(
            (f"{glyph} ", colour),
            fitted(titles.get(attempt.item_id, attempt.item_id), 20),
            (f" {word:<9}", colour),
            (f" {ago(attempt.finished_at, now)}", "$muted"),
        )


def _goal(services: Services, tracks: Sequence[Track]) -> str:
    day = services.settings.get("interview_date")
    track = services.settings.get("track")
    title = next((t.title for t in tracks if t.id == track), None)
    when = days_until(date.fromisoformat(day), date.today()) if day else None
    return " · ".join(part for part in (title, when) if part)
