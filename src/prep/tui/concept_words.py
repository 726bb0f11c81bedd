"""Concept questions in words: choice, question, check, points, result; values in, text out."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from textual.content import Content

from prep.core.concept import Concept
from prep.practice.concept_checks import CheckGrade, PosedCheck
from prep.practice.concept_questions import Feedback, Question
from prep.practice.concept_result import ConceptResult
from prep.practice.concept_session import ConceptSession
from prep.practice.concept_settings import ConceptSettings
from prep.practice.concepts import OpenConcepts
from prep.tui.rating_words import RATINGS
from prep.tui.wording import FAIL, PASS, clock, counted

TICKED, BLANK = "[x]", "[ ]"
_LAST_SECONDS = 15
_INDENT = " " * len(f"{BLANK} 1  ")
_LEAST_WIDTH = 12


def length_words(settings: ConceptSettings) -> str:
    """``10 questions``, ``20 minutes``."""
    if settings.minutes is not None:
        return f"{settings.minutes:g} minutes"
    return counted(settings.most, "question")


def session_words(settings: ConceptSettings, title: str) -> str:
    """The crumbs: what is asked, and how."""
    parts = ["Concepts", f"{title[:1].upper()}{title[1:]}"]
    parts += ["review"] if settings.review else []
    parts += ["for a layperson"] if settings.layperson else []
    return " › ".join(parts)


def waiting_words(waiting: OpenConcepts) -> tuple[str, str]:
    """A session one can go on with: its name, and how far it is."""
    name = session_words(waiting.settings, waiting.title).replace(" › ", ": ", 1)
    of = "" if waiting.total is None else f" of {waiting.total}"
    return name, f"{waiting.answered}{of} answered"


def aside(session: ConceptSession) -> Content:
    """How far one is, and the clock of the answer; what is over time says so in words."""
    question, timer = session.question, session.timer()
    if question is None:
        return Content("")
    of = "" if question.total is None else f" of {question.total}"
    count = f"{question.number}{of} · "
    if timer.paused:
        return Content.styled(f"{count}paused", "$text-warning")
    if timer.idle:
        return Content.styled(f"{count}the clock waits for a key", "$text-warning")
    return Content.assemble((count, "$muted"), _spoken(session.spoken_seconds, question))


def _spoken(seconds: float, question: Question) -> tuple[str, str]:
    left = question.target_seconds - seconds
    if left < 0:
        return f"over time: {clock(-left)}", "bold $text-error"
    if left <= _LAST_SECONDS:
        return f"last seconds: {clock(left)} left", "bold $text-error"
    return f"{clock(left)} left", "bold"


def question_head(question: Question) -> Content:
    """What kind of question this is, dim, above it."""
    parts = (question.title, f"level {question.level}", f"{question.target_seconds:.0f} s")
    return Content.styled(" · ".join(parts), "$muted")


def check_text(posed: PosedCheck) -> Content:
    """The machine check as it is put."""
    lines = [Content.styled(posed.check.prompt, "bold")]
    if posed.check.snippet:
        lines += [Content(""), *(Content(f"    {row}") for row in posed.check.snippet.split("\n"))]
        lines.append(Content(""))
    for letter, line in posed.lettered:
        lines.append(Content.assemble((f"  {letter}  ", "bold $text-accent"), line))
    lines.append(Content.styled(posed.request, "$text-accent"))
    return Content("\n").join(lines)


def check_verdict(marks: CheckGrade) -> Content:
    """Right or wrong, and why, in a line or two."""
    if marks.correct:
        return Content.assemble((f"{PASS} right", "bold $text-success"), f"  {marks.expected}")
    word = "passed" if marks.read_as is None else "wrong"
    why = f"\n{marks.why}" if marks.why else ""
    return Content.assemble(
        (f"{FAIL} {word}", "bold $text-error"),
        "  the answer is ",
        (marks.expected, "bold"),
        (why, "$text-warning"),
    )


def points_text(marks: Sequence[str], ticks: Sequence[bool], width: int) -> Content:
    """The points, hanging from their numbers; a tick is a sign, not a colour alone."""
    wrapped = (_hanging(text, width) for text in marks)
    rows = (_point(n, *pair) for n, pair in enumerate(zip(wrapped, ticks, strict=True), 1))
    return Content("\n").join(rows)


def _point(number: int, text: str, said: bool) -> Content:
    sign = (TICKED, "bold $text-success") if said else (BLANK, "$muted")
    return Content.assemble(sign, (f" {number}  ", "bold $text-accent"), text)


def _hanging(text: str, width: int) -> str:
    lines = wrap(text, max(_LEAST_WIDTH, width - len(_INDENT)))
    return f"\n{_INDENT}".join(lines)


def background(concept: Concept, *, layperson: bool) -> Content:
    """What helps to see what was missed: the picture, or example and shallow answer."""
    if layperson:
        return _labelled("One way to say it", concept.layperson)
    parts = [_labelled("For example", concept.example)] if concept.example else []
    parts.append(_labelled("Shallow answer", concept.shallow.answer))
    parts.append(_labelled("Why it fails", concept.shallow.why))
    return Content("\n").join(parts)


def _labelled(label: str, text: str) -> Content:
    return Content.assemble((f"{label}: ", "bold $muted"), " ".join(text.split()))


def rating_line(proposed: int) -> Content:
    """The rating that follows from the ticks, and how to take another."""
    keys = "   ".join(f"{number} {word}" for number, word in RATINGS.items())
    return Content.assemble(
        ("Proposed: ", "$muted"),
        (f"{proposed} {RATINGS[proposed]}", "bold $text-accent"),
        (f".  Enter takes it, or:  {keys}", "$muted"),
    )


def follow_up_question(concept: Concept) -> Content:
    """One step deeper."""
    return _labelled("Follow-up", concept.follow_up.question)


def follow_up_answer(concept: Concept) -> Content:
    """Its answer, and how one would tell all of it to a layperson."""
    parts = (
        _labelled("Answer", concept.follow_up.answer),
        _labelled("For a layperson", concept.layperson),
    )
    return Content("\n").join(parts)


# The card --------------------------------------------------------------------------------


def headline(card: ConceptResult) -> Content:
    """How many were right, and whether all was asked."""
    text = Content.styled(f"{card.right} of {card.answered} right", "bold $text-accent")
    if card.complete:
        return text
    return Content.assemble(text, ("   stopped early", "$muted"))


def figures(card: ConceptResult) -> Content:
    """Share of points, checks, time."""
    if card.share is None:
        return Content.styled("No answer counted.", "$muted")
    right, checks = card.checks
    parts = [f"{card.share:.0%} of the points said"]
    parts += [f"{right} of {counted(checks, 'check')} right"] if checks else []
    parts += [f"{card.over_time} over time"] if card.over_time else []
    return Content(" · ".join([*parts, f"{clock(card.seconds)} in all"]))


def answers_text(card: ConceptResult) -> Content:
    """One line an answer, in the order they were asked."""
    return Content("\n").join([_answer_line(one) for one in card.answers])


def _answer_line(one: Feedback) -> Content:
    record = one.record
    mark = (PASS, "$text-success") if record.correct else (FAIL, "$text-error")
    said, total = sum(record.ticks or ()), len(record.ticks or ())
    return Content.assemble(
        mark,
        f" {said} of {total}  {one.concept.title}  ",
        (f"{record.seconds:.0f} s · {RATINGS[one.rating]}", "$muted"),
    )


def missed_text(card: ConceptResult) -> Content:
    """The weakest answers and what was not said in them."""
    return Content("\n").join(_missed(card))


def _missed(card: ConceptResult) -> Iterator[Content]:
    for one in card.weakest:
        yield Content.styled(one.concept.title, "bold")
        if one.check is not None and not one.check.correct:
            yield Content.assemble(("  check: ", "$muted"), one.check.expected)
        for point in one.missed:
            yield Content.assemble((f"  {BLANK} ", "$muted"), point)
