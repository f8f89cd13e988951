"""Where to report a hole."""

from datetime import timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from core.models import SiteIdentity

VALID_FOR = timedelta(days=300)  # RFC 9116 asks for less than a year


def security(request: HttpRequest) -> HttpResponse:
    """security.txt after RFC 9116, from the site's character."""
    site = Site.find_for_request(request)
    address = site and SiteIdentity.for_site(site).security_address
    if not address:
        raise Http404
    expires = (timezone.now() + VALID_FOR).strftime("%Y-%m-%dT00:00:00Z")
    lines = [
        f"Contact: mailto:{address}",
        f"Expires: {expires}",
        "Preferred-Languages: nl, en",
        f"Canonical: {request.build_absolute_uri(reverse('security'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
