"""What stands around every page: site, menu, crumbs, languages and footer."""

from dataclasses import dataclass, field

from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import get_language_bidi
from wagtail.models import Page, Site

from core.languages import Language, active_language
from core.models import BasePage, HelpService, SiteIdentity
from core.page_references import all_fetched
from core.routing import site_of
from core.visibility import visible

MENU_DEPTH = 2


@dataclass
class MenuItem:
    """An entry of the menu: `current` on its own page, `open` on pages below."""

    title: str
    url: str
    path: str
    current: bool = False
    open: bool = False
    children: list["MenuItem"] = field(default_factory=list)


@dataclass(frozen=True)
class LanguageLink:
    """The same page in another language."""

    code: str
    name: str
    url: str
    current: bool


OWN_NAMES = {
    Language.NL: "Nederlands",
    Language.EN: "English",
    Language.AR: "العربية",
    Language.TR: "Türkçe",
    Language.PL: "Polski",
}


class Chrome:
    """Fetches lazily what templates need around a page; one query a part."""

    def __init__(self, request: HttpRequest):
        self.request = request

    @cached_property
    def site(self) -> Site | None:
        return site_of(self.request)

    @cached_property
    def identity(self) -> SiteIdentity | None:
        return self.site and SiteIdentity.for_request(self.request)

    @property
    def page(self) -> Page | None:
        """The page being served, None on search and error pages."""
        return getattr(self.request, "served_page", None)

    @property
    def page_type(self) -> str:
        """Model label such as "home.ContentPage", for tests and styles."""
        return self.page._meta.label if self.page else ""

    @property
    def language(self) -> str:
        return active_language()

    @property
    def direction(self) -> str:
        return "rtl" if get_language_bidi() else "ltr"

    @cached_property
    def front(self) -> Page | None:
        """The front page of this site in the active language."""
        if self.page and self._way:
            return self.page if len(self._way) == 1 else self._way[0].specific
        if not self.site:
            return None
        root = self.site.root_page
        if root.locale.language_code != self.language:
            live = root.get_translations().filter(live=True).select_related("locale")
            root = live.filter(locale__language_code=self.language).first() or root
        front = root.specific
        front.locale = root.locale  # known already
        return front

    @cached_property
    def _way(self) -> list[Page]:
        """Front page … this page, as routing found them or from the tree."""
        if not self.page or not self.site:
            return []
        if way := getattr(self.request, "way_to_page", None):
            return way
        depth = self.site.root_page.depth
        above = BasePage.objects.ancestor_of(self.page).filter(depth__gte=depth)
        return [*above, self.page]  # which a preview may show before it is in the tree

    @cached_property
    def _entries(self) -> list[BasePage]:
        """The pages of menu and footer in one query."""
        below = BasePage.objects.descendant_of(self.front)
        wanted = below.filter(show_in_menus=True) | below.filter(in_footer=True)
        shallow = wanted.filter(depth__lte=self.front.depth + MENU_DEPTH)
        return list(visible(shallow, self.request).order_by("path"))

    @cached_property
    def menu(self) -> list[MenuItem]:
        """The tree's pages that are shown in menus, two levels deep."""
        items: list[MenuItem] = []
        for page in self._entries:
            if not page.show_in_menus:
                continue
            item = self._item(page)
            if page.depth == self.front.depth + 1:
                items.append(item)
            elif items and page.path.startswith(items[-1].path):
                items[-1].children.append(item)
        return items

    @cached_property
    def footer(self) -> list[MenuItem]:
        return [self._item(page) for page in self._entries if page.in_footer]

    @cached_property
    def help_services(self) -> list[HelpService]:
        """Those whose numbers stand at the foot of every page; names and phones."""
        fetched = all_fetched(HelpService) or HelpService.objects.all()
        return [help for help in fetched if help.on_error_pages and help.phone]

    def _item(self, page: BasePage) -> MenuItem:
        here = self.page.path if self.page else ""
        return MenuItem(
            page.title,
            page.get_url(self.request),
            page.path,
            current=page.path == here,
            open=here.startswith(page.path),
        )

    @cached_property
    def breadcrumbs(self) -> list[MenuItem]:
        """The way from the front page to the page above this one."""
        return [self._item(page) for page in self._way[:-1]]

    @cached_property
    def languages(self) -> list[LanguageLink]:
        """This page in every language in which it is live, itself included."""
        versions = getattr(self.request, "page_versions", [])
        links = [self._language_link(page) for page in versions]
        return sorted(links, key=lambda link: list(OWN_NAMES).index(link.code))

    def _language_link(self, page: BasePage) -> LanguageLink:
        code = page.locale.language_code
        address = page.get_full_url(self.request)
        return LanguageLink(code, OWN_NAMES[code], address, page.pk == self.page.pk)
