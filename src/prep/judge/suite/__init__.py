"""What a hidden suite is written with: fixtures, comparison, the frozen corpus.

Suites import ``wrong`` from here; everything else reaches them as fixtures (see
``problems/README.md``). The same suite runs under plain pytest, against the reference in the
process, and in the judge, against a confined worker.
"""

from prep.judge.suite.mismatch import Mismatch, wrong

__all__ = ["Mismatch", "wrong"]
