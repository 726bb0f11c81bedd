"""Complexities as people write them, brought into one form.

The decision guarded here: what is compared is what grows. Signs, order, constant factors, bases of
logarithms and terms that another one dominates make no difference; nothing is ever evaluated.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from prep.core.errors import PrepError

Monomial = frozenset[tuple[str, Fraction]]
"""Atoms (``n``, ``log(n)``, ``2^(n)``) and their exponents, none of them 0."""

Sum = dict[Monomial, Fraction]
"""Monomials and their coefficients."""

LONGEST = 120
HIGHEST_POWER = 6
_WRITTEN_OUT = 16
_MOST_PRODUCTS = 4000
_ONE: Monomial = frozenset()
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<function>log|lg|ln|sqrt|min|max|exp)"
    r"|(?P<name>[^\W\d_](?:_\w+)?'?)|(?P<sign>\*\*|[-+*/^(),!]))",
    re.IGNORECASE,
)
_SPELLINGS = str.maketrans(
    {"·": "*", "×": "*", "⋅": "*", "−": "-", "²": "^2", "³": "^3", "√": " sqrt ", "|": " ",
     "[": "(", "]": ")", "{": "(", "}": ")"}
)  # fmt: skip
_BIG_O = re.compile(r"(?:\bO|Θ|\bTheta|\bbig[- ]?o)\s*(?=\()", re.IGNORECASE)

_BASE = re.compile(r"(log)_(?:\w(?![^\W\d_])|\d+)\s*", re.IGNORECASE)


def same_complexity(typed: str, answer: str) -> bool:
    """Whether two texts such as ``O(n log n)`` and ``N*log(N)`` say the same.

    Upper and lower case are one unless the answer itself tells them apart. Raises PrepError if
    what was typed cannot be read.
    """
    names = set(_names(answer))
    if len({name.casefold() for name in names}) == len(names):
        typed, answer = typed.casefold(), answer.casefold()
    return canonical(typed) == canonical(answer)


def canonical(text: str) -> frozenset[Monomial]:
    """The monomials that grow fastest; raises PrepError for what is no complexity."""
    found = set(_Reader(text).read())
    return frozenset(one for one in found if not any(_dominates(two, one) for two in found))


def exponent_of_one_size(text: str) -> Fraction | None:
    """The exponent of the one size in ``text``: 1 for ``O(n log n)``, 0 for ``O(1)``.

    None where there are several sizes or something faster than every power. Raises PrepError for
    what is no complexity.
    """
    degrees = [_degrees(one) for one in canonical(text)]
    names = {name for one in degrees for name in one}
    if len(names) > 1 or any(re.search(r"[^\w']", name) for name in names):
        return None
    return max(degree[0] for one in degrees for degree in one.values()) if names else Fraction(0)


def _names(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(_spelled(text)):
        if match["name"]:
            yield match["name"]


def _spelled(text: str) -> str:
    spelled = _BASE.sub(r"\1 ", _BIG_O.sub("", text.translate(_SPELLINGS)))
    return spelled.strip().rstrip(".")


def _unreadable() -> PrepError:
    return PrepError("This cannot be read as a complexity.", "Write it like O(n log n).")


class _Reader:
    """Recursive descent over one text: sums, products (also implied ones), powers."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(_spelled(text)))
        self._place = 0

    def read(self) -> Sum:
        try:
            found = self._sum()
        except RecursionError:
            raise _unreadable() from None
        if self._kind is not None:
            raise _unreadable()
        return found

    @property
    def _kind(self) -> str | None:
        """What comes next: a sign, or ``number``, ``function``, ``name``; None at the end."""
        if self._place >= len(self._tokens):
            return None
        kind, text = self._tokens[self._place]
        return text if kind == "sign" else kind

    def _take(self) -> str:
        self._place += 1
        return self._tokens[self._place - 1][1]

    def _expect(self, sign: str) -> None:
        if self._kind != sign:
            raise _unreadable()
        self._place += 1

    def _sum(self) -> Sum:
        total = dict(self._product())
        while self._kind in ("+", "-"):
            sign = -1 if self._take() == "-" else 1
            for monomial, factor in self._product().items():
                total[monomial] = total.get(monomial, Fraction(0)) + sign * factor
        return {one: factor for one, factor in total.items() if factor} or {_ONE: Fraction(1)}

    def _product(self) -> Sum:
        value = self._power()
        while self._kind in ("*", "/", "number", "function", "name", "("):
            if self._kind == "/":
                self._place += 1
                value = _times(value, _raised(self._power(), Fraction(-1)))
            else:
                self._place += self._kind == "*"
                value = _times(value, self._power())
        return value

    def _power(self) -> Sum:
        base = self._atom()
        if self._kind == "!":
            self._place += 1
            base = _atom(f"({_text(base)})!")
        return self._to_the(base)

    def _to_the(self, base: Sum) -> Sum:
        if self._kind not in ("^", "**"):
            return base
        self._place += 1
        negative = self._kind == "-"
        self._place += negative
        exponent = self._power()
        number = _number(exponent)
        if number is not None:
            return _raised(base, -number if negative else number)
        growing = {one: factor for one, factor in exponent.items() if one}
        sign = "-" if negative else ""
        return _atom(f"{_text(base)}^({sign}{_text(growing)})")

    def _atom(self) -> Sum:
        match self._kind:
            case "number":
                return {_ONE: Fraction(self._take())}
            case "name":
                return _atom(self._take())
            case "function":
                return self._function(self._take().lower())
            case "(":
                self._place += 1
                inside = self._sum()
                self._expect(")")
                return inside
        raise _unreadable()

    def _function(self, name: str) -> Sum:
        if name in ("min", "max"):
            return self._extreme(name)
        power = self._function_power()
        if name in ("log", "lg", "ln") and self._kind == "number" and self._more_follows():
            self._place += 1  # the base
        argument = self._atom() if self._kind == "(" else self._to_the(self._atom())
        if name == "sqrt":
            value = _raised(argument, Fraction(1, 2))
        elif name == "exp":
            value = _atom(f"e^({_text(argument)})")
        else:
            value = _log(argument)
        return _raised(value, power)

    def _function_power(self) -> Fraction:
        """The 2 of log^2 n."""
        if self._kind not in ("^", "**"):
            return Fraction(1)
        self._place += 1
        number = _number(self._atom())
        if number is None:
            raise _unreadable()
        return number

    def _more_follows(self) -> bool:
        rest = self._tokens[self._place + 1 : self._place + 2]
        return bool(rest) and (rest[0][0] in ("name", "function") or rest[0][1] == "(")

    def _extreme(self, name: str) -> Sum:
        self._expect("(")
        parts = [self._sum()]
        while self._kind == ",":
            self._place += 1
            parts.append(self._sum())
        self._expect(")")
        return _atom(f"{name}({', '.join(sorted(map(_text, parts)))})")


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    if not 0 < len(text) <= LONGEST:
        raise _unreadable()
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None or match.lastgroup is None:
            raise _unreadable()
        yield match.lastgroup, match[match.lastgroup]
        place = match.end()


def _atom(name: str) -> Sum:
    return {frozenset({(name, Fraction(1))}): Fraction(1)}


def _number(value: Sum) -> Fraction | None:
    return value[_ONE] if set(value) == {_ONE} else None


def _times(one: Sum, other: Sum) -> Sum:
    if len(one) * len(other) > _MOST_PRODUCTS:
        raise _unreadable()
    total: Sum = {}
    for left, first in one.items():
        for right, second in other.items():
            exponents = dict(left)
            for atom, exponent in right:
                exponents[atom] = exponents.get(atom, Fraction(0)) + exponent
            product = frozenset((atom, each) for atom, each in exponents.items() if each)
            total[product] = total.get(product, Fraction(0)) + first * second
    return total


def _raised(base: Sum, power: Fraction) -> Sum:
    if len(base) == 1:
        ((monomial, factor),) = base.items()
        raised = frozenset((atom, each * power) for atom, each in monomial if each * power)
        return {raised: _constant(factor, power)}
    if power.denominator == 1 and 0 <= power <= HIGHEST_POWER:
        value: Sum = {_ONE: Fraction(1)}
        for _ in range(int(power)):
            value = _times(value, base)
        return value
    return {frozenset({(f"({_text(base)})", power)}): Fraction(1)}


def _constant(factor: Fraction, power: Fraction) -> Fraction:
    """A constant factor raised; one that nobody would write out is as good as any other."""
    if not factor:
        raise _unreadable()
    exact = power.denominator == 1 and abs(power) <= _WRITTEN_OUT
    return factor ** int(power) if exact else Fraction(1)


def _log(argument: Sum) -> Sum:
    """The logarithm of a product is the sum of those of its factors."""
    if len(argument) > 1:
        return _atom(f"log({_text(argument, factors=False)})")
    ((monomial, _),) = argument.items()
    return {frozenset({(f"log({atom})", Fraction(1))}): Fraction(1) for atom, _ in monomial} or {
        _ONE: Fraction(1)
    }


def _text(value: Sum, *, factors: bool = True) -> str:
    """One text for equal sums."""
    parts = (
        f"{factor if factors else ''} {_monomial_text(monomial)}"
        for monomial, factor in value.items()
    )
    return " + ".join(sorted(parts))


def _monomial_text(monomial: Monomial) -> str:
    return " ".join(f"{atom}^{exponent}" for atom, exponent in sorted(monomial))


def _dominates(big: Monomial, small: Monomial) -> bool:
    """Whether ``big`` grows at least as fast in every variable, and is another monomial."""
    if big == small:
        return False
    large, little = _degrees(big), _degrees(small)
    none = (Fraction(0),) * _DEPTH
    return all(little.get(v, none) <= large.get(v, none) for v in large.keys() | little.keys())


_DEPTH = 3


def _degrees(monomial: Monomial) -> dict[str, tuple[Fraction, ...]]:
    """By variable: the exponents of n, of log n and of log log n."""
    found: dict[str, list[Fraction]] = {}
    for atom, exponent in monomial:
        depth, name = 0, atom
        while depth < _DEPTH - 1 and name.startswith("log(") and name.endswith(")"):
            depth, name = depth + 1, name[4:-1]
        found.setdefault(name, [Fraction(0)] * _DEPTH)[depth] = exponent
    return {name: tuple(degrees) for name, degrees in found.items()}
