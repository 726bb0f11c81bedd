"""What is shown of a failing case, and which one: the smallest that was seen."""

import traceback
from dataclasses import dataclass
from itertools import islice
from typing import Any

from prep.core.judgement import Failure, Frame
from prep.core.verdict import Verdict
from prep.judge.suite.mismatch import Mismatch
from prep.judge.suite.outcomes import CandidateError
from prep.judge.trusted.callee import RunOver
from prep.judge.trusted.race import TooSlow

TEXT_CAP = 2000
_MEMORY_ERRORS = frozenset({"MemoryError"})
_UNREADABLE = "UnreturnableError"
_OUR_WORDS = frozenset({_UNREADABLE, "NoEntryPointError"})


def literal(value: Any, most: int | None = None) -> str:
    """A Python literal of a plain value; arrays as nested lists.

    With ``most`` no sequence is followed beyond so many items: enough for a text that is cut.
    """
    try:
        return repr(_literal(value, most))
    except RecursionError:
        return "(nested too deep to be shown)"


def _literal(value: Any, most: int | None) -> Any:
    if hasattr(value, "tolist"):
        return _literal(list(value[:most]), most) if _is_large(value, most) else value.tolist()
    if type(value) in (str, bytes):
        return value[:most]
    if type(value) in (list, tuple):
        return type(value)(_literal(item, most) for item in value[:most])
    if type(value) is dict:
        return {key: _literal(item, most) for key, item in islice(value.items(), most)}
    return value


def _is_large(array: Any, most: int | None) -> bool:
    return most is not None and array.ndim > 0 and array.size > most


def cut(text: str) -> tuple[str, bool]:
    """At most TEXT_CAP characters, and whether something was cut."""
    if len(text) <= TEXT_CAP:
        return text, False
    return text[: TEXT_CAP - 4] + " ...", True


def verdict_of(error: BaseException) -> Verdict:
    """The verdict that an error of a case stands for; anything unknown is ours."""
    if isinstance(error, TooSlow):
        return Verdict.TIME_LIMIT_EXCEEDED
    if isinstance(error, RunOver):
        return {
            "time": Verdict.TIME_LIMIT_EXCEEDED,
            "memory": Verdict.MEMORY_LIMIT_EXCEEDED,
            "crash": Verdict.RUNTIME_ERROR,
        }[error.reason]
    if isinstance(error, CandidateError):
        if error.kind == _UNREADABLE:
            # It ran to its end; what it gave is not an answer of the declared type.
            return Verdict.WRONG_ANSWER
        memory = error.kind in _MEMORY_ERRORS
        return Verdict.MEMORY_LIMIT_EXCEEDED if memory else Verdict.RUNTIME_ERROR
    if isinstance(error, Mismatch) or _is_assertion_of_a_suite(error):
        return Verdict.WRONG_ANSWER
    return Verdict.JUDGE_ERROR


def _is_assertion_of_a_suite(error: BaseException) -> bool:
    """An ``assert`` written in a hidden suite; one in our own code would be our fault."""
    if not isinstance(error, AssertionError) or error.__traceback__ is None:
        return False
    *_, (innermost, _) = traceback.walk_tb(error.__traceback__)
    return "/hidden/" in innermost.f_code.co_filename.replace("\\", "/")


def message_of(error: BaseException) -> str:
    """What happened, in one line."""
    if isinstance(error, Mismatch) or (
        isinstance(error, CandidateError) and error.kind in _OUR_WORDS
    ):
        return error.message
    return str(error).strip() or type(error).__name__


@dataclass(frozen=True)
class Seen:
    """A failing case with its size, so that the smallest can be shown."""

    failure: Failure
    verdict: Verdict
    size: int


def _is_script(arguments: list[Any]) -> bool:
    """A call script is a list of operations, each a list that begins with a name."""
    return all(type(each) is list and each and type(each[0]) is str for each in arguments)


def describe(
    tier: str,
    case: str,
    arguments: Any,
    error: BaseException,
    expected: Any,
    stdout: str,
    *,
    known: bool,
) -> Seen:
    """The failing case as it may be shown; ``known`` says that ``expected`` holds the answer."""
    if isinstance(error, Mismatch):
        arguments, expected, known = error.input, error.expected, True
    is_script = bool(arguments) and type(arguments) is list and _is_script(arguments)
    shown_input = literal(
        tuple(arguments) if type(arguments) is list and not is_script else arguments
    )
    texts = [shown_input, literal(expected) if known else "", ""]
    if isinstance(error, Mismatch):
        texts[2] = literal(error.actual, TEXT_CAP)
    pieces = [cut(text) for text in texts]
    frames = error.frames if isinstance(error, CandidateError) else ()
    failure = Failure(
        tier=tier,
        case=case,
        input=pieces[0][0] if arguments is not None else "",
        expected=pieces[1][0],
        actual=pieces[2][0],
        message=cut(message_of(error))[0],
        truncated=any(was_cut for _, was_cut in pieces),
        traceback=tuple(Frame(*frame) for frame in frames),
        stdout=cut(stdout)[0],
    )
    return Seen(failure, verdict_of(error), len(shown_input))
