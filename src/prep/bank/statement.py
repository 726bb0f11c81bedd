"""The examples of a statement, read from the doctest lines that the candidate sees.

The statement is the only place where examples are written, so what is printed and what is run
cannot drift apart. Three forms are understood:

    >>> two_sum([4, 9, 1], 10)            a function: arguments, then its answer
    [1, 2]

    >>> stack = MinStack()                a design problem: one instance, a call a line
    >>> stack.push(3)
    >>> stack.getMin()
    3

    >>> codec.deserialize(codec.serialize([1, 2]))    a round trip: the innermost argument
    [1, 2]

Values are Python literals; ``np.array(...)`` and ``array(...)`` around one are dropped, ``inf``
and ``nan`` are numbers.
"""

import ast
import doctest
import re
from typing import Any

from prep.core.errors import PrepError
from prep.core.problem import EntryPoint, Sample

_FENCE = re.compile(r"(?m)^```.*$")
_WRAPPERS = {"array", "asarray"}
_NUMBERS = {"inf": float("inf"), "nan": float("nan")}


def read_samples(statement: str, entry: EntryPoint) -> tuple[Sample, ...]:
    """Every example of ``statement``, in order; raises PrepError with the line at fault."""
    try:
        # A blank line ends an expected answer; the fence of the code block must end it too.
        text = _FENCE.sub("", statement)
        examples = doctest.DocTestParser().get_examples(text)
        if entry.form == "class" and not entry.round_trip:
            return _scripts(examples, entry)
        return tuple(_call(example, entry) for example in examples)
    except (ValueError, SyntaxError) as error:
        raise PrepError(
            f"statement.md: an example cannot be read: {error}.",
            "Write examples as '>>> name(literal, ...)' with the answer on the next line.",
        ) from None


def read_literal(text: str) -> Any:
    """The value of a printed Python literal; arrays as nested lists.

    Raises ValueError or SyntaxError for anything else.
    """
    return _literal(ast.parse(text.strip(), mode="eval").body)


def _literal(node: ast.expr) -> Any:
    """The value of a literal; arrays as nested lists."""
    if isinstance(node, ast.Call):
        name = (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        if name in _WRAPPERS and node.args:
            return _literal(node.args[0])
        raise ValueError(f"a call of {name or 'something'} where a literal is needed")
    if isinstance(node, (ast.List, ast.Tuple)):
        items = [_literal(item) for item in node.elts]
        return items if isinstance(node, ast.List) else tuple(items)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_literal(node.operand)
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return _NUMBERS[name] if name in _NUMBERS else ast.literal_eval(node)


def _value(text: str) -> Any:
    """The value printed below an example; nothing printed is None."""
    return read_literal(text) if text.strip() else None


def _parse_call(source: str) -> ast.Call:
    node = ast.parse(source.strip(), mode="eval").body
    if not isinstance(node, ast.Call):
        raise ValueError(f"'{source.strip()}' is not a call")
    return node


def _call(example: doctest.Example, entry: EntryPoint) -> Sample:
    node = _parse_call(example.source)
    if entry.round_trip:
        inner = node.args[0]
        if not isinstance(inner, ast.Call):
            raise ValueError(f"'{example.source.strip()}' is not a round trip")
        node = inner
    arguments = [_literal(argument) for argument in node.args]
    arguments += _keywords(node, entry, len(arguments))
    return Sample(arguments, _value(example.want))


def _keywords(node: ast.Call, entry: EntryPoint, given: int) -> list[Any]:
    """Keyword arguments in the order of the parameters."""
    named = {keyword.arg: _literal(keyword.value) for keyword in node.keywords}
    wanted = [parameter.name for parameter in entry.parameters[given:]][: len(named)]
    if set(wanted) != set(named):
        raise ValueError(
            f"the arguments {sorted(map(str, named))} leave a gap; give all before them"
        )
    return [named[name] for name in wanted]


def _scripts(examples: list[doctest.Example], entry: EntryPoint) -> tuple[Sample, ...]:
    samples: list[Sample] = []
    for example in examples:
        statement = ast.parse(example.source.strip()).body[0]
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
            name = getattr(statement.value.func, "id", entry.class_names[0])
            samples.append(Sample([[name, *map(_literal, statement.value.args)]], [None]))
            continue
        if not samples:
            raise ValueError("the first line must build an instance: name = Class(...)")
        call = _parse_call(example.source)
        if not isinstance(call.func, ast.Attribute):
            raise ValueError(f"'{example.source.strip()}' is not a method call")
        samples[-1].arguments.append([call.func.attr, *map(_literal, call.args)])
        samples[-1].expected.append(_value(example.want))
    return tuple(samples)
