"""Who may do what: groups per site and for shared work."""


def ensure_rights() -> None:
    """Groups with their page, collection, setting and snippet permissions."""
