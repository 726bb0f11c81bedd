"""Times, states and verdicts in words: what the screens say, without a screen.

Guards one decision: every state has a glyph and a word, the glyphs being ones that every
terminal draws one cell wide.
"""

from datetime import date, datetime, timedelta

from textual.content import Content

from prep.core.attempt import Outcome
from prep.core.problem import DIFFICULTY_WORDS
from prep.core.verdict import Verdict
from prep.practice.library import LibraryRow, ProblemState
from prep.practice.live_session import Timer

PASS, FAIL, WAIT = "✓", "✗", "·"
STATES = {
    ProblemState.NEW: (WAIT, "new", "$muted"),
    ProblemState.ATTEMPTED: ("~", "tried", "$text-warning"),
    ProblemState.SOLVED: (PASS, "solved", "$text-success"),
    ProblemState.SOLVED_ELSEWHERE: ("=", "solved elsewhere", "$text-success"),
}
OUTCOMES = {
    Outcome.SOLVED: (PASS, "solved", "$text-success"),
    Outcome.TOO_SLOW: ("~", "too slow", "$text-warning"),
    Outcome.FAILED: (FAIL, "not yet", "$text-error"),
    Outcome.GAVE_UP: (FAIL, "gave up", "$text-error"),
    Outcome.GRADED: (PASS, "graded", "$text-success"),
    Outcome.ABANDONED: (WAIT, "left", "$muted"),
}
LAST_MINUTES = 5 * 60


def verdict_mark(verdict: Verdict) -> tuple[str, str]:
    """Glyph and colour of a verdict."""
    if verdict is Verdict.ACCEPTED:
        return PASS, "$text-success"
    return ("!", "$text-warning") if verdict is Verdict.JUDGE_ERROR else (FAIL, "$text-error")


def clock(seconds: float) -> str:
    """``31:07``, or ``1:02:00`` from an hour on; negative times count as none."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"


def span(seconds: float) -> str:
    """A short measured time: ``12 ms`` or ``1.4 s``."""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def ago(moment: datetime, now: datetime) -> str:
    """``just now``, ``12 min ago``, ``yesterday``, ``3 weeks ago``."""
    passed = now - moment
    if passed < timedelta(minutes=1):
        return "just now"
    if passed < timedelta(hours=1):
        return f"{passed.seconds // 60} min ago"
    if passed < timedelta(days=1):
        return f"{passed.seconds // 3600} h ago"
    if passed < timedelta(days=2):
        return "yesterday"
    return f"{passed.days} days ago" if passed.days < 21 else f"{passed.days // 7} weeks ago"


def days_until(day: date, today: date) -> str:
    """How far the interview is away."""
    days = (day - today).days
    if days < 0:
        return "interview was " + ("yesterday" if days == -1 else f"{-days} days ago")
    return {0: "interview today", 1: "interview tomorrow"}.get(days, f"interview in {days} days")


def counted(number: int, noun: str) -> str:
    """``1 problem``, ``3 problems``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def about(row: LibraryRow) -> str:
    """Difficulty and length of a problem: ``Medium · 25 min``."""
    return f"{DIFFICULTY_WORDS[row.difficulty]} · {row.minutes} min"


def timer_text(timer: Timer) -> Content:
    """The timer; the last five minutes are red, bold *and* said in words."""
    if timer.paused:
        return Content.styled(f"paused {clock(timer.active_seconds)}", "$text-warning")
    if timer.remaining_seconds is None:
        return Content.styled(clock(timer.active_seconds), "$muted")
    if timer.over:
        return Content.styled(f"{clock(-timer.remaining_seconds)} over", "bold $text-error")
    left = f"{clock(timer.remaining_seconds)} left"
    if timer.remaining_seconds > LAST_MINUTES:
        return Content.styled(left, "bold")
    return Content.styled(f"last minutes: {left}", "bold $text-error")


def fitted(text: str, width: int) -> str:
    """Exactly ``width`` cells: padded, or cut with two dots."""
    cut = text if len(text) <= width else text[: max(0, width - 2)] + ".."
    return cut.ljust(width)
