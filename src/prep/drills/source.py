"""From a Python file to its drills: the one place of this room that touches a file.

A drill file is imported under a name made from its path, so files of equal names in two packs do
not meet. A drill is pickled as (file, id), so any worker process can load it again.
"""

import sys
from functools import cache
from hashlib import blake2b
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from prep.core.errors import PrepError
from prep.drills.drill import Drill


def load_drills(path: Path) -> tuple[Drill, ...]:
    """The drills defined in a file, in order of definition.

    Raises PrepError when the file cannot be imported or holds no drill.
    """
    drills = drills_in(_imported(path))
    if not drills:
        raise PrepError(f"{path}: no drill is defined here.", hint="Derive one from Drill.")
    return drills


def drills_in(module: ModuleType) -> tuple[Drill, ...]:
    """The drills a module defines itself: public subclasses of `Drill`, not imported ones."""
    return tuple(
        value()
        for name, value in vars(module).items()
        if isinstance(value, type)
        and issubclass(value, Drill)
        and value.__module__ == module.__name__
        and not name.startswith("_")
    )


@cache
def drill_from(path: str, drill_id: str) -> Drill:
    """One drill of a file, loaded once per process: how a pickled drill comes back."""
    return next(drill for drill in load_drills(Path(path)) if drill.id == drill_id)


def _imported(path: Path) -> ModuleType:
    resolved = path.resolve()
    name = f"{resolved.stem}_{blake2b(str(resolved).encode(), digest_size=6).hexdigest()}"
    spec = spec_from_file_location(name, resolved)
    if spec is None or spec.loader is None or not resolved.is_file():
        raise PrepError(f"{path}: not a Python file.", hint="Drill files end in .py.")
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except (ImportError, SyntaxError, NameError, AttributeError, TypeError, ValueError) as error:
        del sys.modules[name]
        raise PrepError(f"{path}: cannot be imported: {error}", hint="Mend the file.") from error
    return module
