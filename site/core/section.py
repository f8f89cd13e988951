"""How a section joins the house: its site, declared in the section's bootstrap.py."""

from dataclasses import dataclass

from django.utils.module_loading import autodiscover_modules

from core.languages import Language


@dataclass(frozen=True)
class SiteDefinition:
    """A site as its section wants it.

    `key` is that of SITE_ADDRESSES, `front_page` a model label such as
    "home.HomePage", `languages` the codes in which editors may publish.
    """

    key: str
    name: str
    front_page: str
    slug: str
    hero_title: str
    hero_text: str
    languages: tuple[str, ...] = (Language.NL, Language.EN)
    exit_address: str = ""
    lix_limit: int = 45
    form_of_address: str = "u"

    @property
    def editors(self) -> str:
        """Name of the group that writes this site."""
        return f"Redactie {self.name}"

    @property
    def moderators(self) -> str:
        """Name of the group that approves and publishes this site."""
        return f"Eindredactie {self.name}"


_definitions: dict[str, SiteDefinition] = {}
_site_permissions: list[str] = []


def register(definition: SiteDefinition) -> None:
    """Add a site; called by a section's bootstrap module."""
    _definitions[definition.key] = definition


def grant_on_own_site(label: str) -> None:
    """Give who writes or approves a site this permission there, such as "app.change_x".

    For settings of a site that are its editors' work; called by bootstrap modules.
    """
    if label not in _site_permissions:
        _site_permissions.append(label)


def site_permissions() -> list[str]:
    """What sections granted with grant_on_own_site."""
    autodiscover_modules("bootstrap")
    return _site_permissions


def site_definitions() -> list[SiteDefinition]:
    """The sites of all sections, the programme's first."""
    autodiscover_modules("bootstrap")
    return sorted(_definitions.values(), key=lambda site: site.key != "programme")
