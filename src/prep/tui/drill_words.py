"""Drill sessions in words: settings, feedback, the result; values in, text out."""

from collections.abc import Iterator

from textual.content import Content

from prep.practice.drill_questions import Feedback, Question
from prep.practice.drill_result import AnsweredItem, Result, SelfKnowledge
from prep.practice.drill_session import DrillSession
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.drilling import OpenDrill
from prep.tui.wording import FAIL, PASS, clock, counted

MODE_WORDS = {
    Mode.TOPIC: ("Topic", "no clock; the worked steps after every answer"),
    Mode.SPRINT: ("Sprint", "as many as you can; Enter only, the next one comes at once"),
    Mode.LADDER: ("Ladder", "climbs and falls with you: three of four should be right"),
    Mode.REVIEW: ("Review", "what is due, and mistakes that keep recurring, with new numbers"),
    Mode.MENTAL: ("Mental maths", "a sprint of quick arithmetic"),
}
_LAST_SECONDS = 15


def length_words(settings: DrillSettings) -> str:
    """``2 minutes``, ``20 questions``, ``open end``."""
    minutes = [] if settings.minutes is None else [f"{settings.minutes:g} minutes"]
    items = [] if settings.items is None else [counted(settings.items, "question")]
    return ", ".join([*minutes, *items]) or "open end"


def session_words(settings: DrillSettings, title: str) -> str:
    """The crumbs: mode and scope."""
    return f"{MODE_WORDS[settings.mode][0]} › {title[:1].upper()}{title[1:]}"


def waiting_words(waiting: OpenDrill) -> tuple[str, str]:
    """A session one can go on with: its name, and how far it is."""
    name = session_words(waiting.settings, waiting.title).replace(" › ", ": ")
    left = waiting.remaining_seconds
    return name, f"{waiting.answered} answered" if left is None else f"{clock(left)} left"


def question_head(question: Question) -> Content:
    """What kind of question this is, dim, above it."""
    parts = [
        f"Question {question.number}",
        question.title,
        f"level {question.level}",
        f"{question.target_seconds:.0f} s",
        *([question.reason] if question.reason else []),
    ]
    return Content.styled(" · ".join(parts), "$muted")


def question_text(question: Question) -> Content:
    """The question; its last line says how the answer is wanted."""
    body, _, request = question.prompt.rpartition("\n")
    return Content.assemble((body, "bold"), "\n", (request, "$text-accent"))


def aside(session: DrillSession) -> Content:
    """The clock and the count, for the bar on top; the last seconds are said in words too."""
    timer, card = session.timer(), session.result()
    count = f"{card.right} of {card.answered} right"
    if timer.paused:
        return Content.styled(f"{count} · paused", "$text-warning")
    if timer.idle:
        return Content.styled(f"{count} · the clock waits for a key", "$text-warning")
    left = timer.remaining_seconds
    if left is None:
        return Content.assemble((f"{count} · ", "$muted"), clock(timer.active_seconds))
    if left <= _LAST_SECONDS:
        ending = (f"last seconds: {clock(left)} left", "bold $text-error")
    else:
        ending = (f"{clock(left)} left", "bold")
    return Content.assemble((f"{count} · ", "$muted"), ending)


def verdict(feedback: Feedback) -> Content:
    """Right or wrong in one line, with how the answer was read."""
    record = feedback.record
    if feedback.correct:
        return Content.assemble(
            (f"{PASS} right", "bold $text-success"),
            (f"  {feedback.read_as}  ({record.seconds:.1f} s)", "$muted"),
        )
    if feedback.read_as is None:
        return Content.assemble((f"{FAIL} passed", "bold $text-error"), f"  {feedback.expected}")
    half = f" (credit {record.credit:g})" if record.credit else ""
    return Content.assemble(
        (f"{FAIL} wrong{half}", "bold $text-error"),
        (f"  read as {feedback.read_as}; ", "$muted"),
        "the answer is ",
        (feedback.expected, "bold"),
    )


def explanation(feedback: Feedback) -> Content:
    """The verdict, what it would have been the answer to, and the worked steps."""
    lines = [verdict(feedback)]
    lines += [Content.styled(message, "$text-warning") for message in feedback.mistakes]
    lines += [Content(""), *(Content(f"  {step}") for step in feedback.steps)]
    return Content("\n").join(lines)


def flash(feedback: Feedback) -> Content:
    """The same in a sprint, in one line under the next question."""
    before = ("Before: ", "$muted")
    mistake = f"  {feedback.mistakes[0]}" if feedback.mistakes and not feedback.correct else ""
    return Content.assemble(before, verdict(feedback), (mistake, "$text-warning"))


# The card --------------------------------------------------------------------------------


def headline(card: Result) -> Content:
    """The score, and how it stands against the best."""
    score = Content.styled(f"Score {card.score}", "bold $text-accent")
    before = f" (before: {card.best.score})" if card.best else ""
    if card.is_best:
        return Content.assemble(score, (f"   {PASS} a personal best{before}", "bold $text-success"))
    if not card.complete:
        return Content.assemble(score, ("   stopped early", "$muted"))
    if card.compared and card.best is not None:
        return Content.assemble(score, (f"   your best: {card.best.score}", "$muted"))
    return score


def figures(card: Result) -> Content:
    """Counts, accuracy and pace."""
    if card.accuracy is None or card.pace is None:
        return Content.styled("No answer counted.", "$muted")
    return Content(
        f"{card.right} of {card.answered} right · {card.accuracy:.0%} · {card.pace:.1f} s each · "
        f"{clock(card.seconds)} in all"
    )


def details(card: Result, known: SelfKnowledge | None) -> Content:
    """Ratings, the slowest, the mistakes, how well one knew oneself."""
    return Content("\n").join(
        [
            *_ratings(card),
            *_slowest(card),
            *_mistakes(card),
            *(_confidence(card, known) if card.brier is not None else ()),
        ]
    )


def _heading(text: str) -> Content:
    return Content.styled(text, "bold $muted")


def _ratings(card: Result) -> Iterator[Content]:
    for change in card.ratings:
        rating = f"{change.after} ({change.after - change.before:+d})"
        yield Content.assemble(f"Rating in {change.topic}: ", (rating, "bold"))


def _slowest(card: Result) -> Iterator[Content]:
    if card.slowest:
        yield _heading("Slowest for what they are")
    for item in card.slowest:
        yield _slow_line(item)


def _slow_line(item: AnsweredItem) -> Content:
    record = item.record
    mark = (PASS, "$text-success") if record.correct else (FAIL, "$text-error")
    target = f" of {record.target_seconds:.0f}" if record.target_seconds else ""
    return Content.assemble(
        "  ",
        mark,
        f" {record.seconds:.0f}{target} s  {item.title}",
        (f", level {record.level}", "$muted"),
    )


def _mistakes(card: Result) -> Iterator[Content]:
    if card.mistakes:
        yield _heading("Mistakes met")
    for tag, times in card.mistakes[:3]:
        yield Content(f"  {tag}{f'  {times} times' if times > 1 else ''}")


def _confidence(card: Result, known: SelfKnowledge | None) -> Iterator[Content]:
    yield _heading("How sure you were")
    yield Content.assemble(
        f"  Brier score {card.brier:.3f}", ("  (0 is best, 0.25 is guessing)", "$muted")
    )
    for one in known.bins if known else ():
        bar = _bar(one.seen, one.from_, one.to)
        yield Content.assemble(
            (f"  {one.low}-{one.high - 1} %  ", "$muted"),
            bar,
            f"  {one.seen:.0%} right",
            (f" of {one.answers}", "$muted"),
        )


def _bar(seen: float, low: float, high: float, width: int = 20) -> str:
    """The share right as a bar, with the interval's reach shaded beyond it."""
    sure, full, reach = (round(share * width) for share in (low, seen, high))
    return f"{'█' * sure}{'▓' * (full - sure)}{'░' * (reach - full)}{'·' * (width - reach)}"
