"""The entry point of a problem as plain data, as it crosses the wall."""

from typing import Any

from prep.core.problem import Problem


def entry_spec(problem: Problem) -> dict[str, Any]:
    """What the confined side must know to call a solution; nothing about tests or answers."""
    entry = problem.entry
    return {
        "form": entry.form,
        "function": entry.function,
        "method": entry.method,
        "aliases": list(entry.aliases),
        "parameters": [parameter.type for parameter in entry.parameters],
        "returns": entry.returns,
        "in_place": entry.in_place,
        "detached": entry.detached,
        "node": entry.node,
        "class_names": list(entry.class_names),
        "round_trip": list(entry.round_trip),
        "methods": {
            method.name: {
                "parameters": [parameter.type for parameter in method.parameters],
                "returns": method.returns,
            }
            for method in entry.methods
        },
        "numpy": problem.numpy,
    }
