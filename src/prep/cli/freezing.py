"""`prep freeze`: the reference's answers to the corpus of a suite, as hidden/cases.json."""

import random
import runpy
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from prep.bank.package import load_problem
from prep.core.errors import PrepError

SEED = 0
"""Every corpus is drawn from this seed, so freezing twice gives the same file."""


def freeze(package: Path) -> int:
    """Write the corpus of ``package``; how many cases it holds.

    Raises PrepError when the package, its suite or its reference is broken.
    """
    from prep.judge.suite.agreement import Agreement
    from prep.judge.suite.direct import DirectCallee
    from prep.judge.suite.frozen import write_cases

    problem = load_problem(package)
    try:
        reference = DirectCallee(problem, problem.reference)
        agreement = Agreement(problem, reference, reference, None)
        cases = [list(case) for case in _corpus(package)(random.Random(SEED))]
        answered = [(case, agreement.expected(case)) for case in cases]
    except PrepError:
        raise
    # The author's own code: whatever it raises is what the author has to mend.
    except Exception as error:
        raise PrepError(
            f"{problem.slug}: freezing stopped with {type(error).__name__}: {error}.",
            "Mend reference.py or corpus(rng) in hidden/test_hidden.py.",
        ) from error
    return write_cases(package, answered)


def _corpus(package: Path) -> Callable[[random.Random], Iterable[Any]]:
    path = package / "hidden" / "test_hidden.py"
    if not path.exists():
        raise PrepError(
            f"{package.name}/hidden/test_hidden.py is missing.", "Write the suite first."
        )
    corpus = runpy.run_path(str(path)).get("corpus")
    if not callable(corpus):
        raise PrepError(f"{package.name}/hidden/test_hidden.py defines no corpus(rng).")
    return corpus  # type: ignore[no-any-return]
