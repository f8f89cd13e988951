"""Four eyes on every site."""


def ensure_workflows() -> None:
    """A workflow with a four-eyes step on each front page, in every language."""
