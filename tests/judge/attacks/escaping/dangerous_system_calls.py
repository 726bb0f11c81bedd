# Family: escaping
# Must not: make a system call that no solution needs
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes
import platform

LIBC = ctypes.CDLL(None, use_errno=True)


def call(number, *arguments):
    done = LIBC.syscall(ctypes.c_long(number), *[ctypes.c_long(a) if isinstance(a, int) else a for a in arguments])
    return done, ctypes.get_errno()

NAMES = {
    "x86_64": "101 ptrace,310 process_vm_readv,311 process_vm_writev,165 mount,166 umount,155 pivot_root,161 chroot,272 unshare,308 setns,321 bpf,298 perf_event_open,250 keyctl,248 add_key,323 userfaultfd,425 io_uring_setup,426 io_uring_enter,434 pidfd_open,438 pidfd_getfd,424 pidfd_send_signal,203 sched_setaffinity,144 sched_setscheduler,141 setpriority,105 setuid,117 setresuid,126 capset,169 reboot,167 swapon,170 sethostname,175 init_module,246 kexec_load,164 settimeofday,227 clock_settime,303 name_to_handle_at,304 open_by_handle_at,437 openat2,442 mount_setattr,428 open_tree,430 fsopen,41 socket,53 socketpair,42 connect,49 bind,43 accept,46 sendmsg,47 recvmsg,59 execve,322 execveat,29 shmget,64 semget,68 msgget,240 mq_open,90 chmod,92 chown,188 setxattr,82 rename,86 link,88 symlink,83 mkdir,133 mknod,76 truncate,32000 unknown,139 sysfs,135 personality,158 arch_prctl,154 modify_ldt,205 set_thread_area,312 kcmp,129 rt_sigqueueinfo,200 tkill,297 rt_tgsigqueueinfo,109 setpgid,112 setsid,160 setrlimit,275 splice,276 tee,278 vmsplice,282 signalfd,283 timerfd_create,284 eventfd,290 eventfd2,253 inotify_init,300 fanotify_init,222 timer_create,206 io_setup,279 move_pages,237 mbind,256 migrate_pages,440 process_madvise,317 seccomp,444 landlock_create_ruleset,447 memfd_secret",
}


def two_sum(nums, target):
    done = []
    for entry in NAMES.get(platform.machine(), "").split(","):
        number, _, name = entry.partition(" ")
        if number:
            result, error = call(int(number), -1, 0, 0, 0, 0, 0)
            if error not in (1, 38):
                done.append((name, result, error))
    if done:
        raise RuntimeError("LEAK: %r" % done)
    raise RuntimeError("refused")
