# Family: peeking
# Must not: find the user's environment where the kernel puts it
# Expect: runtime_error
# Problem: two-sum
import ctypes

libc = ctypes.CDLL(None)
environ = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
found, index = [], 0
while environ[index]:
    found.append(environ[index])
    index += 1
start = ctypes.cast(environ[0], ctypes.c_void_p).value
block = ctypes.string_at(start, sum(len(each) + 1 for each in found))
for word in (b"HOME=", b"USER=", b"PREP_", b"VIRTUAL_ENV", b"PYTEST_", b"SSH_", b"TOKEN"):
    if word in block:
        raise RuntimeError("LEAK: %r" % block[:200])
raise RuntimeError("refused")
