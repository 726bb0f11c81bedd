"""Many packages through the gate, over any `concurrent.futures.Executor`.

The unit of work is one package. It is a picklable order handed to a picklable function, so the
executor may be a pool of threads here or a cluster of machines: an order can carry the files of
its package, and a worker that has no such folder unpacks them.
"""

import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Executor, Future, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from prep.bank.gate.fingerprint import Passes, package_files
from prep.bank.gate.report import PackageReport


@dataclass(frozen=True)
class Order:
    """Check one package. ``files`` are carried along where the worker may lack the folder."""

    folder: Path
    leaves: frozenset[str]
    quick: bool = False
    files: dict[str, bytes] | None = None

    @contextmanager
    def package(self) -> Iterator[Path]:
        """The folder to check: the given one, or carried files unpacked for the while."""
        if self.files is None:
            yield self.folder
            return
        with tempfile.TemporaryDirectory(prefix="prep-gate-") as place:
            folder = Path(place) / self.folder.parent.name / self.folder.name
            for name, body in self.files.items():
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(body)
            yield folder


Work = Callable[[Order], PackageReport]
"""Carries out an order; a top-level function, so that it can be sent elsewhere."""


@dataclass(frozen=True)
class Gate:
    """How a run works: what does the work, where, and which passes are remembered."""

    work: Work
    executor: Executor
    leaves: Collection[str]
    passes: Passes | None = None
    quick: bool = False
    carry: bool = False

    def check(self, packages: Sequence[Path]) -> Iterator[PackageReport]:
        """One report a package, as they come; remembered passes first."""
        under_way: dict[Future[PackageReport], tuple[Path, dict[str, bytes]]] = {}
        for package in packages:
            files = package_files(package)
            known = self.passes.find(package, files, self.quick) if self.passes else None
            if known is not None:
                yield known
                continue
            order = self._order(package, files)
            under_way[self.executor.submit(self.work, order)] = (package, files)
        for future in as_completed(under_way):
            package, files = under_way[future]
            report = future.result()
            if self.passes:
                self.passes.keep(package, files, self.quick, report)
            yield report

    def _order(self, package: Path, files: dict[str, bytes]) -> Order:
        return Order(package, frozenset(self.leaves), self.quick, files if self.carry else None)
