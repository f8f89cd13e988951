"""Which host answers what: one address for visitors, one host for staff."""

from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import Http404, HttpResponseRedirect

LOOPBACK = ("localhost", "127.0.0.1")


def staff_host() -> str:
    """The host name on which the admin and staff login live."""
    return urlsplit(settings.SITE_ADDRESSES[settings.STAFF_SITE]).hostname


class OneAddressMiddleware:
    """Refuses hosts that are not ours, and leads loopback names to the programme.

    Django compares hosts with ALLOWED_HOSTS only when somebody asks for one, and it
    takes "example.nl." for "example.nl"; here each request is asked, static files
    too. Loopback names are allowed in development and tests only; their redirect is
    not permanent, since a browser would remember it for another project.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        host = _host_name(request)
        if host.endswith("."):
            raise DisallowedHost(f"Host {host!r} ends in a dot.")
        if host in LOOPBACK:
            address = settings.SITE_ADDRESSES[settings.STAFF_SITE]
            return HttpResponseRedirect(address + request.get_full_path())
        return self.get_response(request)


class StaffHostMiddleware:
    """Hides the admin and staff login on every host but the programme's.

    Stands before CommonMiddleware, whose redirect to an address with a slash would
    tell that there is something, and after LocaleMiddleware, so that the page that
    says "not found" speaks the visitor's language.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        path = f"/{request.path_info.strip('/')}/".lower()
        if (
            path.startswith(settings.STAFF_PATHS)
            and _host_name(request) != staff_host()
        ):
            raise Http404
        return self.get_response(request)


def _host_name(request) -> str:
    """The request's host without its port; refuses hosts that are not ours."""
    return urlsplit(f"//{request.get_host()}").hostname or ""
