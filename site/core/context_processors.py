"""What every template may use."""

from django.http import HttpRequest

from core.chrome import Chrome


def chrome(request: HttpRequest) -> dict:
    """`chrome`: the site, its menu, crumbs, languages and footer, fetched lazily."""
    return {"chrome": Chrome(request)}
