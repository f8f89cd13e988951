"""Finds the page behind an address in as few queries as the tree allows."""

from django.http import HttpRequest
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from core.languages import active_language
from core.models import BasePage, SiteIdentity
from core.visibility import closed

DEEPEST = 20  # pages above each other; a longer address would make a huge query


def site_of(request: HttpRequest) -> Site | None:
    """The site at the request's host, with its front page and character; 1 query.

    The answer is kept on the request where Wagtail itself looks for it.
    """
    if not hasattr(request, "_wagtail_site"):
        host, _, port = request.get_host().lower().partition(":")
        sites = Site.objects.select_related("root_page__locale", "siteidentity")
        found = list(sites.filter(hostname=host))
        exact = [site for site in found if str(site.port) == port]
        # a host that no site claims is Wagtail's to decide
        request._wagtail_site = next(iter(exact or found), None)
        if request._wagtail_site is None:
            del request._wagtail_site
    site = Site.find_for_request(request)
    if site and not hasattr(request, SiteIdentity.get_cache_attr_name()):
        identity = getattr(site, "siteidentity", None) or SiteIdentity.for_site(site)
        setattr(request, SiteIdentity.get_cache_attr_name(), identity)
    return site


def route(request: HttpRequest, path: str) -> RouteResult | None:
    """The live page at `path` below the site's front page in the active language.

    One query finds the page and all above it by their address. Whenever that is not
    the whole story (a page type with its own routing, nothing found, a draft), the
    answer is Wagtail's own. The way down is kept as `request.way_to_page`.
    """
    site = site_of(request)
    if site is None:
        return Page.route_for_request(request, path)
    root_address = _root_address(site, request)
    if root_address is None:
        # Wagtail would show the Dutch page at the address of another language
        request._wagtail_route_for_request = None
        return None
    chain = _chain(root_address, path)
    if chain is None:
        return Page.route_for_request(request, path)
    leaf = chain[-1].specific
    leaf.is_open = not chain[-1].closed and not any(page.alias_of_id for page in chain)
    request.way_to_page = [*chain[:-1], leaf]
    request._wagtail_route_for_request = RouteResult(leaf)
    return request._wagtail_route_for_request


def _chain(root_address: str, path: str) -> list[BasePage] | None:
    """Front page … page, or None when Wagtail's own routing must decide."""
    slugs = [slug for slug in path.split("/") if slug]
    if len(slugs) > DEEPEST:
        return None
    addresses = [root_address]
    for slug in slugs:
        addresses.append(f"{addresses[-1]}{slug}/")
    rows = BasePage.objects.filter(url_path__in=addresses).annotate(closed=closed())
    pages = {page.url_path: page for page in rows.select_related("locale")}
    chain = [pages.get(address) for address in addresses]
    if None in chain or not chain[-1].live:
        return None
    return None if any(_routes_itself(page) for page in chain) else chain


def _root_address(site: Site, request: HttpRequest) -> str | None:
    """`url_path` of the site's front page in the active language, None without one."""
    for root in site.root_page._get_site_root_paths(request):
        if root.site_id == site.pk and root.language_code == active_language():
            return root.root_path
    return None


def _routes_itself(page: BasePage) -> bool:
    """Whether the page's type answers more addresses than its own."""
    return page.specific_class is None or page.specific_class.route is not Page.route
