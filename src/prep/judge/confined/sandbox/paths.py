"""What a solution may read: standard library, numpy, scipy, sortedcontainers, shared libraries.

The standard library is listed child by child, because site-packages (with prep, the bank, pytest
and hypothesis in it) can lie inside. Library folders that hold a ``python3`` folder are listed
file by file for the same reason.
"""

import glob
import importlib.util
import os
import sys
import sysconfig

_PACKAGES = ("numpy", "numpy.libs", "scipy", "scipy.libs", "sortedcontainers")
_NOT_STANDARD = frozenset({"site-packages", "dist-packages", "__pycache__"})
_DEVICES = ("/dev/null", "/dev/urandom", "/dev/zero")
_LIBRARY_FOLDERS = ("/lib64", "/usr/lib64", "/lib", "/usr/lib", "/usr/local/lib")


def _standard_library() -> list[str]:
    paths = sysconfig.get_paths()
    folders = {paths["stdlib"], paths["platstdlib"], os.path.dirname(os.__file__)}
    return [
        os.path.join(folder, name)
        for folder in sorted(folders)
        if os.path.isdir(folder)
        for name in sorted(os.listdir(folder))
        if name not in _NOT_STANDARD
    ]


def _packages() -> list[str]:
    found = importlib.util.find_spec("numpy")
    if found is None or found.origin is None:
        return []
    site = os.path.dirname(os.path.dirname(found.origin))
    return [os.path.join(site, name) for name in _PACKAGES]


def _multiarch() -> str:
    return sysconfig.get_config_var("MULTIARCH") or f"{os.uname().machine}-linux-gnu"


def _libraries() -> list[str]:
    folders = [os.path.join(top, _multiarch()) for top in ("/lib", "/usr/lib")]
    files = ["/etc/ld.so.cache"]
    own = os.path.join(sys.base_prefix, "lib")
    for folder in (*_LIBRARY_FOLDERS, own):
        if not os.path.isdir(folder) or os.path.realpath(folder) in map(os.path.realpath, folders):
            continue
        if folder == "/lib64" and not glob.glob("/lib64/python3*"):
            folders.append(folder)
        else:
            files += glob.glob(os.path.join(folder, "*.so*"))
    return [*folders, *files]


def readable() -> list[str]:
    """Existing paths a solution may read, real paths, none inside another."""
    found = [*_standard_library(), *_packages(), *_libraries(), *_DEVICES]
    real = sorted({os.path.realpath(path) for path in found if os.path.exists(path)})
    kept: list[str] = []
    for path in real:
        if not kept or not path.startswith(kept[-1] + "/"):
            kept.append(path)
    return kept


def links() -> dict[str, str]:
    """Symbolic links at the top of the file system, and of Python's own folders."""
    places = ["/lib", "/lib64", "/usr/lib64"]
    places += [sys.base_prefix, os.path.dirname(os.__file__)]
    places += [os.path.dirname(os.path.dirname(path)) for path in _packages()[:1]]
    found = {}
    for place in places:
        while place not in ("/", ""):
            if os.path.islink(place):
                found[place] = os.readlink(place)
            place = os.path.dirname(place)
    return found
