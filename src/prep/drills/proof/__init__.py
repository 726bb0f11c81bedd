"""The proof of a drill. numpy and scipy live here, away from the path that serves a question."""
