"""Where to report a hole."""

from datetime import timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from core.models import SiteIdentity
from core.routing import site_of

VALID_FOR = timedelta(days=300)  # RFC 9116 asks for less than a year


@require_safe
def security(request: HttpRequest) -> HttpResponse:
    """security.txt after RFC 9116, from the site's character."""
    site = site_of(request)
    address = site and SiteIdentity.for_request(request).security_address
    if not address:
        raise Http404
    expires = (timezone.now() + VALID_FOR).strftime("%Y-%m-%dT00:00:00Z")
    lines = [
        f"Contact: mailto:{address}",
        f"Expires: {expires}",
        "Preferred-Languages: nl, en",
        f"Canonical: {site.root_url}{reverse('security')}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
