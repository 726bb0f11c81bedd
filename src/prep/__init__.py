"""prep: an interview-practice engine in the terminal."""

__version__ = "0.1.0"
