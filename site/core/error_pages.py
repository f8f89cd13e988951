"""Pages for when something is broken, baked to files while all is well."""

import os
from pathlib import Path

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.db import connection, transaction
from django.db.models import QuerySet
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.template.loader import render_to_string
from django.utils.translation import get_language_from_path, get_language_info, override
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from core.languages import Language
from core.models import HelpService, HelpServiceText, SiteIdentity

# what each page says: its title and what the visitor can do
TEXTS = {
    400: (_("We cannot read this address"), _("Check the address, or start anew.")),
    403: (
        _("This did not work"),
        _("The page was open for too long, or is not meant for you. Start anew."),
    ),
    404: (_("We cannot find this page"), _("Perhaps it has moved. Start anew.")),
    500: (
        _("Something went wrong on our side"),
        _("That is not your fault. Try again in a few minutes."),
    ),
    503: (
        _("This website is out of order for a moment"),
        _("We are working on it. Try again in a few minutes."),
    ),
}

# for a host that is not ours, or a machine on which nothing was baked yet
BUILT_IN = """<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dit lukt nu niet</title>
<h1>Dit lukt nu niet</h1>
<p>Probeer het over een paar minuten opnieuw.</p>
<p>Is er nu gevaar? Bel <a href="tel:112">112</a>.</p>
</html>
"""


def services_on_error_pages() -> QuerySet[HelpService]:
    """The help services whose numbers stand on error pages, with texts and hours."""
    shown = HelpService.objects.filter(on_error_pages=True)
    return shown.prefetch_related("texts", "hours", "exceptions")


def bake() -> int:
    """Write every error page of every site and language; returns their number.

    The files lie in ERROR_PAGES_DIR as <site key>/<language>/<status>.html, where a
    web server can serve them too when the application itself is away.
    """
    services = list(services_on_error_pages())
    identities = SiteIdentity.objects.select_related("site__root_page")
    written = 0
    for identity in identities.exclude(key=""):
        spoken = _languages_of(identity.site)
        for language in Language.values:
            for status in TEXTS:
                page = _render(identity, language, status, services, spoken)
                _write(_file(identity.key, language, status), page)
                written += 1
    return written


def baked_page(request: HttpRequest, status: int) -> HttpResponse:
    """The error page of the site at this host, in the language of this address.

    Asks nothing of the database; a plain Dutch page where nothing was baked.
    """
    language = get_language_from_path(request.path_info) or Language.NL
    try:
        page = _file(_site_key(request), language, status).read_text(encoding="utf-8")
    except OSError:
        language, page = Language.NL, BUILT_IN
    headers = {"Cache-Control": "no-store", "Content-Language": language}
    return HttpResponse(page, status=status, headers=headers)


def _site_key(request: HttpRequest) -> str:
    try:
        host = split_domain_port(request.get_host())[0]
    except DisallowedHost:
        return ""
    for key, address in settings.SITE_ADDRESSES.items():
        if split_domain_port(address.partition("://")[2])[0] == host:
            return key
    return ""


def _file(key: str, language: str, status: int) -> Path:
    return Path(settings.ERROR_PAGES_DIR) / (key or "-") / language / f"{status}.html"


def _languages_of(site: Site) -> set[str]:
    fronts = site.root_page.get_translations(inclusive=True).live()
    return set(fronts.values_list("locale__language_code", flat=True))


def _render(identity, language, status, services, spoken) -> str:
    with override(language):
        title, advice = TEXTS[status]
        context = {
            "chrome": {"identity": identity},
            "site_name": identity.site.site_name,
            "language": language,
            "direction": "rtl" if get_language_info(language)["bidi"] else "ltr",
            "title": title,
            "advice": advice,
            "home": "/" if language not in spoken - {Language.NL} else f"/{language}/",
            "help_services": services,
        }
        return render_to_string("errors/page.html", context)


def _write(file: Path, page: str) -> None:
    """Replace the file in one go, so that nobody is ever served half of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(f".{os.getpid()}.new")
    draft.write_text(page, encoding="utf-8")
    draft.replace(file)


@receiver([post_save, post_delete], sender=HelpService)
@receiver([post_save, post_delete], sender=HelpServiceText)
@receiver([post_save, post_delete], sender=SiteIdentity)
def bake_on_commit(**kwargs) -> None:
    """Bake once after the transaction that changed what the pages say."""
    if not any(action is bake for _sids, action, _robust in connection.run_on_commit):
        transaction.on_commit(bake, robust=True)
