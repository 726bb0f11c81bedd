"""From what a person types to tokens: one spelling for each sign, then a closed alphabet.

Only names the grammar knows become names, so nothing typed here can reach anything else.
"""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction

from prep.drills.arithmetic import CONSTANTS, FUNCTIONS, PAIRINGS, AnswerError

MOST_CHARACTERS = 200
MOST_TOKENS = 120
MOST_EXPONENT = 300

_VULGAR = {
    sign: Fraction(unicodedata.numeric(sign)).limit_denominator(12) for sign in "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒"
}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
_SPELLINGS = str.maketrans(
    {
        "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-",
        "×": "*", "·": "*", "⋅": "*", "∙": "*", "÷": "/", "⁄": "/", "∕": "/",
        "√": " sqrt ", "π": " pi ", "Φ": " phi ", "％": "%", "≈": "~",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\t": " ",
    }
)  # fmt: skip
_MIXED_SIGN = re.compile(rf"(\d+)?\s?([{''.join(_VULGAR)}])")
_RAISED = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+")
_GROUPED = re.compile(r"(?<![\d.,])(\d{1,3})((?:[ _']\d{3})+)(?![\d])", re.ASCII)
_LEAD = re.compile(r"^\s*(?:(?:=|~|about\b|approx\b\.?|(?:p|x)\s*=)\s*)+", re.IGNORECASE)
_CURRENCY = re.compile(r"^([-+]?)\s*[$€£]\s*(?=[\d.])")
_PER_CENT = re.compile(r"(?<=[\d.\s)])(?:per\s?cent|pct)\b", re.IGNORECASE)

_NAMES = "|".join(sorted((*FUNCTIONS, *PAIRINGS, *CONSTANTS), key=len, reverse=True))
_TOKEN = re.compile(
    r"\s*(?:"
    r"(?P<grouped>[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?(?![\d,]))"
    r"|(?P<comma>\d+,\d+(?![\d,.]))"
    r"|(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    rf"|(?P<name>(?:{_NAMES})(?![A-Za-z]))"
    r"|(?P<op>\*\*|[-+*/^()!%,xX]))",
    re.ASCII | re.IGNORECASE,
)
_PLAIN_NUMBER = re.compile(r"\s*(?P<number>\d+\.?\d*|\.\d+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Token:
    """A number, the name of a function or constant, an operator, or the end."""

    kind: str
    text: str


END = Token("end", "")


def normalise(text: str) -> str:
    """The same answer with one spelling for each sign, and without '= ', '$' and the like."""
    if len(text) > MOST_CHARACTERS:
        raise AnswerError(f"An answer has at most {MOST_CHARACTERS} characters.")
    text = _MIXED_SIGN.sub(_spell_vulgar, text)
    text = _RAISED.sub(lambda m: f"^({m[0].translate(_SUPERSCRIPTS)})", text)
    text = unicodedata.normalize("NFKC", text.translate(_SPELLINGS)).strip()
    text = _LEAD.sub("", text)
    text = _CURRENCY.sub(r"\1", text)
    text = _PER_CENT.sub("%", text)
    return _GROUPED.sub(lambda m: m[1] + re.sub(r"[ _']", "", m[2]), text)


def tokenise(text: str) -> list[Token]:
    """Tokens of a normalised text, the end included."""
    tokens: list[Token] = []
    calls: list[bool] = []  # for each open bracket, whether it holds the arguments of a function
    place = 0
    text = text.rstrip()
    while place < len(text):
        token, place = _next(text, place, in_call=any(calls))
        if token.text == "(":
            calls.append(bool(tokens) and tokens[-1].kind == "name")
        elif token.text == ")" and calls:
            calls.pop()
        tokens.append(token)
        if len(tokens) > MOST_TOKENS:
            raise AnswerError("That answer has too many parts.")
    return [*tokens, END]


def _next(text: str, place: int, *, in_call: bool) -> tuple[Token, int]:
    match = _TOKEN.match(text, place)
    if match is None:
        seen = text[place : place + 12].strip()
        raise AnswerError(f"Cannot read '{seen}'.")
    kind = match.lastgroup or ""
    if kind in ("grouped", "comma") and in_call:  # C(10,100): the comma parts two arguments
        match = _PLAIN_NUMBER.match(text, place)
        assert match is not None
        kind = "number"
    return _token(kind, match[kind]), match.end()


def _token(kind: str, text: str) -> Token:
    if kind == "grouped":
        return Token("number", text.replace(",", ""))
    if kind == "comma":  # a decimal comma: 0,375
        return Token("number", text.replace(",", "."))
    if kind == "number":
        _check_exponent(text)
        return Token(kind, text)
    if kind == "op":
        return Token(kind, {"**": "^", "x": "*", "X": "*"}.get(text, text))
    return Token(kind, text.lower())


def _check_exponent(number: str) -> None:
    exponent = re.split("[eE]", number)[1:]
    if exponent and (len(exponent[0]) > 5 or abs(int(exponent[0])) > MOST_EXPONENT):
        raise AnswerError("That number is too large.")


def _spell_vulgar(match: re.Match[str]) -> str:
    part = _VULGAR[match[2]]
    return f"({match[1]}+{part})" if match[1] else f"({part})"
