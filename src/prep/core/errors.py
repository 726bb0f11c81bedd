"""The one error that speaks to the person."""


class PrepError(Exception):
    """Something went wrong that the person can understand and act on.

    ``message`` says what happened, ``hint`` what to try next. Anything that is not a
    PrepError is a bug of ours and is let through with its traceback.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()
