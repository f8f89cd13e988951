"""Which host answers what: one address for visitors, one host for staff."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import Http404, HttpResponsePermanentRedirect

LOOPBACK = ("localhost", "127.0.0.1")


def staff_host() -> str:
    """The host name on which the admin and staff login live."""
    return urlsplit(settings.SITE_ADDRESSES[settings.STAFF_SITE]).hostname


class OneAddressMiddleware:
    """Leads a bare loopback name to the programme's site.

    Other unknown hosts are refused by Django itself, since ALLOWED_HOSTS holds the
    hosts of SITE_ADDRESSES only; loopback names are allowed in development.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if _host_name(request) in LOOPBACK:
            address = settings.SITE_ADDRESSES[settings.STAFF_SITE]
            return HttpResponsePermanentRedirect(address + request.get_full_path())
        return self.get_response(request)


class StaffHostMiddleware:
    """Hides the admin and staff login on every host but the programme's."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        staff_path = request.path.startswith(settings.STAFF_PATHS)
        if staff_path and _host_name(request) != staff_host():
            raise Http404


def _host_name(request) -> str:
    """The request's host without its port; refuses hosts that are not ours."""
    return urlsplit(f"//{request.get_host()}").hostname or ""
