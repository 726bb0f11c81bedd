# Family: escaping
# Must not: reach the kernel by the 32-bit or x32 table
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes
import mmap
import platform

LIBC = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    done = LIBC.syscall(ctypes.c_long(number), *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return done, ctypes.get_errno()

def two_sum(nums, target):
    if platform.machine() != "x86_64":
        raise RuntimeError("refused")
    if nums[0] % 2:
        done, error = call(0x40000000 | 39)
        raise RuntimeError("LEAK: x32 %d %d" % (done, error))
    code = bytes.fromhex("b814000000cd80c3")  # mov eax, 20 (getpid of i386); int 0x80; ret
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    raise RuntimeError("LEAK: i386 %d" % ctypes.CFUNCTYPE(ctypes.c_int)(address)())
