"""The layers around a solution on Linux: namespaces, Landlock, seccomp, limits."""
