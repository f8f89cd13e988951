"""Tells what visitors read from what only staff read."""

from collections.abc import Iterable
from fnmatch import fnmatch

# Where texts stand that only staff see, who read Dutch. All else counts as read by
# visitors, so that a new view or form cannot forget the other languages.
STAFF_SOURCES = (
    "site/*/admin/*",
    "site/*/apps.py",
    "site/*/blocks/*",
    "site/*/body_page.py",
    "site/*/bootstrap/*",
    "site/*/front_page.py",
    "site/*/management/*",
    "site/*/models.py",
    "site/*/models/*",
    "site/*/wagtail_hooks.py",
    "site/config/*",
    "site/core/audience.py",
    "site/core/embeds.py",
    "site/core/image_form.py",
    "site/core/languages.py",
    "site/core/middleware/second_factor.py",
    "site/core/web_vtt.py",
    "site/editing/*",
    "site/home/promoted_result.py",
    "templates/account/*",
    "templates/allauth/*",
    "templates/mfa/*",
    "templates/wagtail*",
)


def for_visitors(paths: Iterable[str]) -> bool:
    """Whether a text in these files, named from the project's root, is for visitors."""
    return not all(
        any(fnmatch(path, pattern) for pattern in STAFF_SOURCES) for path in paths
    )
