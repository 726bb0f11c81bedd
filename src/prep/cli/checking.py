"""check: the gate. Problem packages are judged, drills are proved; the summary is the last line."""

import argparse
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prep.cli import exits
from prep.cli.command import Commands, add_command
from prep.cli.output import print_json, warn
from prep.cli.rooms import Rooms
from prep.core.errors import PrepError

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from prep.bank.gate.report import PackageReport, Summary
    from prep.bank.gate.run import Gate

SEED_STRIDE = 1000
"""Seeds of one fresh run of the drill proof lie this far from those of the next."""

WORKERS_AT_MOST = 8
LOST_WORKERS = 3
"""How often a package may take its worker with it before it is given up."""


def add_commands(commands: Commands) -> None:
    """Declare check."""
    parser = add_command(
        commands,
        "check",
        check,
        "check that packages are sound: every verdict right, mutants killed, drills proved",
        examples=(
            "prep check                              everything there is",
            "prep check problems/coding/two-sum      one package, or a folder of them",
            "prep check two-sum --quick              a sample of the mutants",
            "prep check problems/stats               prove the drills",
            "prep check --dask tcp://host:8786       over many machines",
        ),
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", help="packages, folders of them, slugs")
    parser.add_argument(
        "--quick", action="store_true", help="a sample of the mutants; unchanged passes count"
    )
    parser.add_argument(
        "--fresh",
        type=int,
        nargs="?",
        const=-1,
        metavar="RUN",
        help="prove drills with other seeds; RUN repeats a run",
    )
    parser.add_argument("--no-cache", action="store_true", help="check what passed before, too")
    parser.add_argument("--workers", type=int, metavar="N", help="packages at a time")
    parser.add_argument("--dask", metavar="ADDRESS", help="run on a Dask cluster (extra 'dask')")


def check(options: argparse.Namespace, rooms: Rooms) -> int:
    """0 if all is sound, 1 for a failed check, 2 for a broken package, 3 if the judge failed."""
    from prep.bank.gate.targets import find_targets

    targets = find_targets(_paths(options.paths, rooms))
    if not targets:
        raise PrepError("There is nothing to check here.", "prep new coding SLUG begins a package.")
    codes = []
    if targets.drills:
        codes.append(_prove(targets.drills, options))
    if targets.concepts:
        codes.append(_check_concepts(targets.concepts, options, rooms))
    if targets.prompts:
        codes.append(_check_prompts(targets.prompts, options, rooms))
    if targets.packages:
        codes.append(_check_packages(targets.packages, options, rooms))
    return exits.worst(codes)


def _check_concepts(files: Sequence[Path], options: argparse.Namespace, rooms: Rooms) -> int:
    from prep.bank.gate.concept_check import check_concepts
    from prep.bank.topics import leaves

    topics = rooms.bank.topics()
    parents = {topic.id: topic.parent for topic in topics}
    return _report(check_concepts(files, leaves(topics), parents), "question files", options)


def _check_prompts(folders: Sequence[Path], options: argparse.Namespace, rooms: Rooms) -> int:
    from prep.bank.gate.prompt_check import check_prompts
    from prep.bank.topics import leaves

    return _report(check_prompts(folders, leaves(rooms.bank.topics())), "prompts", options)


def _report(reports: "Iterable[PackageReport]", what: str, options: argparse.Namespace) -> int:
    """Print reports as they come and the summary last; the exit code of the worst."""
    from prep.bank.gate.report import Summary

    started = time.perf_counter()
    gathered = []
    for report in reports:
        gathered.append(report)
        if not options.json:
            print("\n".join(report.lines()), flush=True)
    summary = Summary(tuple(gathered), time.perf_counter() - started, what)
    if options.json:
        print_json(_summary_json(summary))
    else:
        print(summary.line())
    return int(summary.outcome)


def _paths(names: Sequence[str], rooms: Rooms) -> list[Path]:
    """Paths as given; a name that is no path may be a slug."""
    if not names:
        return list(rooms.bank.packs)
    return [_path(name, rooms) for name in names]


def _path(name: str, rooms: Rooms) -> Path:
    if Path(name).exists() or "/" in name or os.sep in name:
        return Path(name)
    source = rooms.bank.source(name)
    return source.parent if source.name in ("problem.toml", "rubric.toml") else source


@contextmanager
def _executor(options: argparse.Namespace, pool: "type[Executor]") -> "Iterator[Executor]":
    """The cluster, or a pool here: threads that wait for judges, processes that calculate."""
    if options.dask is not None:
        with _cluster(options.dask) as executor:
            yield executor
        return
    count = options.workers or min(WORKERS_AT_MOST, os.cpu_count() or 1)
    executor = pool(max(1, count))  # type: ignore[call-arg]  # both pools take a number
    try:
        yield executor
    finally:
        # After Ctrl+C what has not begun must not begin.
        executor.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _cluster(address: str) -> "Iterator[Executor]":
    try:
        import distributed
    except ImportError:
        raise PrepError(
            "Dask is not installed.", "Install prep with its extra: interview-prep[dask]"
        ) from None
    connect: Any = distributed.Client  # its own types are incomplete
    try:
        client = connect(address, timeout="10s")
    except (OSError, ValueError) as error:
        raise PrepError(f"No Dask scheduler answers at {address}: {error}.") from None
    with client:
        yield client.get_executor(pure=False, retries=LOST_WORKERS)


def _check_packages(packages: Sequence[Path], options: argparse.Namespace, rooms: Rooms) -> int:
    from concurrent.futures import ThreadPoolExecutor

    from prep.cli.gate_work import close_judges

    try:
        with _executor(options, ThreadPoolExecutor) as executor, _abandoning():
            return _report(_gate(executor, options, rooms).check(packages), "packages", options)
    finally:
        close_judges()


@contextmanager
def _abandoning() -> Iterator[None]:
    """Whoever interrupts a check does not wait for the packages under way."""
    from prep.cli.gate_work import abandon

    try:
        yield
    except BaseException:
        abandon()
        raise


def _gate(executor: "Executor", options: argparse.Namespace, rooms: Rooms) -> "Gate":
    from prep.bank.gate.fingerprint import Passes, code_fingerprint
    from prep.bank.gate.run import Gate
    from prep.bank.topics import leaves
    from prep.cli.gate_work import carry_out

    known = leaves(rooms.bank.topics())
    cache = Passes(rooms.places.cache / "gate", code_fingerprint(known))
    return Gate(
        work=carry_out,
        executor=executor,
        leaves=known,
        passes=None if options.no_cache else cache,
        quick=options.quick,
        carry=options.dask is not None,
    )


def _summary_json(summary: "Summary") -> dict[str, Any]:
    return {
        "packages": [_report_json(report) for report in summary.reports],
        "passed": sum(report.outcome == exits.OK for report in summary.reports),
        "total": len(summary.reports),
        "seconds": summary.seconds,
    }


def _report_json(report: "PackageReport") -> dict[str, Any]:
    from dataclasses import asdict

    return {**asdict(report), "outcome": report.outcome.name.lower()}


def _prove(files: Sequence[Path], options: argparse.Namespace) -> int:
    """The proof of drills; its own report ends with its own summary."""
    from concurrent.futures import ProcessPoolExecutor

    from prep.drills.proof.files import prove_files
    from prep.drills.proof.prove import SEEDS

    run = _run_number(options.fresh)
    seeds = range(run * SEED_STRIDE, run * SEED_STRIDE + len(SEEDS))
    with _executor(options, ProcessPoolExecutor) as executor:
        report = prove_files(files, seeds, executor=executor, clock=time.process_time, run=run)
    if options.json:
        drills = len(report.drills)
        print_json({"drills": drills, "ok": report.ok, "run": run, "lines": list(report.lines())})
    else:
        print("\n".join(report.lines()), flush=True)
    return exits.OK if report.ok else exits.WRONG


def _run_number(fresh: int | None) -> int:
    """0 for the fixed seeds, the run asked for, or a new one, told so that it can be repeated."""
    if fresh is None or fresh >= 0:
        return fresh or 0
    from random import SystemRandom

    run = SystemRandom().randrange(1, 1_000_000)
    warn(f"fresh seeds; the same again: --fresh {run}")
    return run
