"""numpy and scipy for the proof half of a drill, imported at first use.

A drill file holds its proof beside its question. Serving a question must not pay for importing
numpy, which takes far longer than drawing an instance, so these names import on first touch.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__all__ = ["np", "special", "stats"]


class Deferred:
    """A module that is imported when one of its names is asked for."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # introspection must not trigger the import
            raise AttributeError(name)
        return getattr(import_module(self._module), name)


if TYPE_CHECKING:
    import numpy as np
    from scipy import special, stats
else:
    np = Deferred("numpy")
    special = Deferred("scipy.special")
    stats = Deferred("scipy.stats")
