"""Refuses what no text of ours holds and what databases choke on."""

from core.error_pages import baked_page

NUL = "\0"


class NullCharacterMiddleware:
    """Answers 400 to a NUL character in path, query or cookies.

    PostgreSQL cannot store or compare NUL, so every look-up with it would be a 500.
    A cookie can hold one as well: Python reads "\\000" in a quoted value as NUL.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        query = request.META.get("QUERY_STRING", "")
        texts = (request.path, query, *request.COOKIES.values())
        if "%00" in query or any(NUL in text for text in texts):
            return baked_page(request, 400)
        return self.get_response(request)
