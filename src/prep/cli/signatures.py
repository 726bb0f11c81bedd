"""The forms in which a solution may be written, as signatures."""

from collections.abc import Iterator

from prep.core.problem import EntryPoint, Method, Parameter

SHOWN = {
    "linked-list": "ListNode | None",
    "cyclic-list": "ListNode | None",
    "random-list": "Node | None",
    "tree": "TreeNode | None",
    "graph": "Node | None",
    "none": "None",
    "any": "Any",
}


def forms(entry: EntryPoint) -> Iterator[str]:
    """Every accepted form, ours first."""
    if entry.form == "class":
        yield from _class_forms(entry)
        return
    answer = "None" if entry.in_place is not None else type_shown(entry.returns)
    arguments = _arguments(entry.parameters)
    yield f"def {entry.function}({arguments}) -> {answer}"
    method = f"def {entry.method}({', '.join(filter(None, ('self', arguments)))}) -> {answer}"
    yield f"class Solution: {method}"


def _class_forms(entry: EntryPoint) -> Iterator[str]:
    methods = [_method(method) for method in entry.methods]
    if entry.round_trip:
        encode, decode = entry.round_trip
        methods = [
            f"{encode}({_arguments(entry.parameters)}) -> str",
            f"{decode}(text: str) -> {type_shown(entry.returns)}",
        ]
    for name in entry.class_names:
        yield f"class {name}: {'; '.join(methods)}"


def _method(method: Method) -> str:
    return f"{method.name}({_arguments(method.parameters)}) -> {type_shown(method.returns)}"


def _arguments(parameters: tuple[Parameter, ...]) -> str:
    return ", ".join(f"{one.name}: {type_shown(one.type)}" for one in parameters)


def type_shown(kind: str) -> str:
    """A type of the package language as one writes it in Python: ``tree`` is a TreeNode."""
    if kind.startswith("list["):
        return f"list[{type_shown(kind[5:-1])}]"
    if kind.startswith("array"):
        return f"np.ndarray{kind[5:]}"
    return SHOWN.get(kind, kind)
