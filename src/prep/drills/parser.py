"""Evaluate a typed expression: precedence climbing (Pratt 1973) over our own tokens.

Nothing is handed to Python's own evaluator. The grammar, from loose to tight: sums; products and
quotients, written or implied as in 2sqrt(3); signs; 5 choose 2; powers, to the right; factorial
and per cent.
"""

from fractions import Fraction

from prep.drills.answer import Number
from prep.drills.arithmetic import (
    CONSTANTS,
    FUNCTIONS,
    PAIRINGS,
    AnswerError,
    add,
    bounded,
    divide,
    factorial,
    multiply,
    negative,
    power,
)
from prep.drills.tokens import END, Token, normalise, tokenise

MOST_DEPTH = 24

SUM, PRODUCT, SIGN, CHOICE, POWER = range(1, 6)
_INFIX = {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "^": POWER}
_BETWEEN = {"choose": CHOICE, "c": CHOICE, "p": CHOICE}
"""Names that may also stand between two numbers: 5 choose 2, 5C2, 5P2."""


def evaluate(text: str) -> Number:
    """The value of an expression as typed. Raises AnswerError for anything unreadable."""
    return evaluate_normalised(normalise(text))


def evaluate_normalised(text: str) -> Number:
    """The value of a text that `normalise` has been over."""
    if not text:
        raise AnswerError("The answer is empty.")
    parser = _Parser(tokenise(text))
    value = parser.expression()
    if parser.next is not END:
        raise AnswerError(f"Did not expect '{parser.next.text}'.")
    return bounded(value)


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0

    @property
    def next(self) -> Token:
        return self._tokens[self._place]

    def expression(self, tighter_than: int = 0) -> Number:
        """Everything that binds tighter than the given level."""
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise AnswerError("That answer is nested too deeply.")
        value = self._operand()
        while (longer := self._continued(value, tighter_than)) is not None:
            value = longer
        self._depth -= 1
        return value

    def _continued(self, left: Number, tighter_than: int) -> Number | None:
        """``left`` with the next operator applied, None when that binds too loosely."""
        token = self.next
        if token.text in ("!", "%"):
            return self._postfix(left)
        if token.text in _INFIX and _INFIX[token.text] > tighter_than:
            return self._infix(left)
        if token.kind == "name" and token.text in _BETWEEN and not self._opens_call():
            return self._between(left) if tighter_than < CHOICE else None
        if self._multiplies(token) and tighter_than < PRODUCT:
            return multiply(left, self.expression(PRODUCT))
        return None

    def _multiplies(self, token: Token) -> bool:
        """Whether a token that follows an operand stands for a product: 2pi, 3(4), 3!2!, (1/2)5."""
        if token.kind == "number":
            return self._tokens[self._place - 1].text in ("!", ")")
        return token.kind == "name" or token.text == "("

    def _infix(self, left: Number) -> Number:
        sign = self._take().text
        if sign == "^":
            return power(left, self.expression(POWER - 1))
        right = self.expression(_INFIX[sign])
        if sign in "+-":
            return add(left, right if sign == "+" else negative(right))
        return multiply(left, right) if sign == "*" else divide(left, right)

    def _postfix(self, left: Number) -> Number:
        if self._take().text == "%":
            return divide(left, Fraction(100))
        if self.next.text == "!":
            raise AnswerError("A double factorial is not something we read.")
        return factorial(left)

    def _between(self, left: Number) -> Number:
        name = self._take().text
        return PAIRINGS[name](left, self.expression(CHOICE))

    def _opens_call(self) -> bool:
        return self._tokens[self._place + 1].text == "("

    def _operand(self) -> Number:
        token = self._take()
        if token.kind == "number":
            return bounded(Fraction(token.text))
        if token.kind == "name":
            return self._named(token.text)
        if token.text == "(":
            value = self.expression()
            self._expect(")")
            return value
        if token.text in ("+", "-"):
            value = self.expression(SIGN)
            return value if token.text == "+" else negative(value)
        raise AnswerError(
            f"Did not expect '{token.text}'." if token.text else "Something is missing."
        )

    def _named(self, name: str) -> Number:
        if name in CONSTANTS:
            return CONSTANTS[name]
        if name in FUNCTIONS:
            return FUNCTIONS[name](self._argument())
        if self.next.text != "(":
            raise AnswerError(f"{name} needs two numbers in brackets.")
        self._take()
        first = self.expression()
        self._expect(",")
        second = self.expression()
        self._expect(")")
        return PAIRINGS[name](first, second)

    def _argument(self) -> Number:
        """What a function of one number applies to: brackets, or the next operand as in sqrt 2."""
        if self.next.text != "(":
            return self.expression(CHOICE)
        self._take()
        value = self.expression()
        self._expect(")")
        return value

    def _take(self) -> Token:
        token = self._tokens[self._place]
        if token is not END:
            self._place += 1
        return token

    def _expect(self, sign: str) -> None:
        token = self._take()
        if token.text != sign:
            found = f"'{token.text}'" if token.text else "the end"
            raise AnswerError(f"Expected '{sign}' but found {found}.")
