"""What every template may use."""

from django.http import HttpRequest

from core.chrome import Chrome
from core.page_references import fetch_references


def chrome(request: HttpRequest) -> dict:
    """`chrome`: the site, its menu, crumbs, languages and footer, fetched lazily.

    What the page itself refers to is fetched here too, just before it is rendered.
    """
    if page := getattr(request, "served_page", None):
        fetch_references(page, request)
    return {"chrome": Chrome(request)}
