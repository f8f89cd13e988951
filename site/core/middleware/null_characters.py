"""Refuses what no text of ours holds and what databases choke on."""

from django.http import HttpResponseBadRequest
from django.utils.translation import gettext as _


class NullCharacterMiddleware:
    """Answers 400 to an address with a NUL character in its path or query.

    PostgreSQL cannot store or compare NUL, so every look-up with it would be a 500.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        query = request.META.get("QUERY_STRING", "")
        if "\0" in request.path or "\0" in query or "%00" in query:
            return HttpResponseBadRequest(
                _("This address holds a character that we cannot read."),
                content_type="text/plain; charset=utf-8",
            )
        return self.get_response(request)
