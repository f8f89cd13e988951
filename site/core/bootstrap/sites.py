"""The sites, their front pages and their addresses."""

from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from wagtail.models import Locale, Page, Site

from core.languages import Language
from core.models import SiteIdentity
from core.section import SiteDefinition, site_definitions

PORTS = {"http": 80, "https": 443}


def ensure_sites() -> None:
    """Each site with its front page, at the address that SITE_ADDRESSES gives.

    Host names and ports follow the environment at every start; what editors chose
    (looks, exit, form of address) is left alone once it is there.
    """
    _forget_the_welcome_page()
    for definition in site_definitions():
        identity = SiteIdentity.objects.filter(key=definition.key).first()
        site = identity.site if identity else _new_site(definition)
        _move(site, settings.SITE_ADDRESSES[definition.key])
        if not identity:
            _new_identity(site, definition)
    Site.clear_site_root_paths_cache()


def _forget_the_welcome_page() -> None:
    """Remove the site and page that a fresh Wagtail brings."""
    Site.objects.filter(hostname="localhost", root_page__slug="home").delete()
    for page in Page.objects.filter(depth=2, slug="home"):
        if page.specific_class is Page:
            page.delete()


def _new_site(definition: SiteDefinition) -> Site:
    model = apps.get_model(definition.front_page)
    front = model.objects.filter(locale=_dutch(), slug=definition.slug).first()
    if front is None:
        front = model(
            title=definition.name,
            slug=definition.slug,
            locale=_dutch(),
            hero_title=definition.hero_title,
            hero_text=definition.hero_text,
        )
        Page.get_first_root_node().add_child(instance=front)
        front.save_revision().publish()
    return Site(root_page=front, site_name=definition.name)


def _dutch() -> Locale:
    return Locale.objects.get(language_code=Language.NL)


def _move(site: Site, address: str) -> None:
    parts = urlsplit(address)
    site.hostname = parts.hostname
    site.port = parts.port or PORTS[parts.scheme]
    site.is_default_site = address == settings.SITE_ADDRESSES[settings.STAFF_SITE]
    site.save()


def _new_identity(site: Site, definition: SiteDefinition) -> None:
    SiteIdentity.objects.update_or_create(
        site=site,
        defaults={
            "key": definition.key,
            "skin": definition.key,
            "exit_address": definition.exit_address,
            "lix_limit": definition.lix_limit,
            "form_of_address": definition.form_of_address,
            "security_address": settings.DEFAULT_FROM_EMAIL,
            "sender_address": settings.DEFAULT_FROM_EMAIL,
        },
    )
