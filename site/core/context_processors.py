"""What every template may use."""

from django.http import HttpRequest

from core.chrome import Chrome
from core.page_references import fetch_references


def chrome(request: HttpRequest) -> dict:
    """`chrome`: the site, its menu, crumbs, languages and footer, fetched lazily.

    What page and footer refer to is fetched here too, just before they are rendered.
    """
    around = Chrome(request)
    if around.page:
        fetch_references(around.page, around.front, request)
    return {"chrome": around}
