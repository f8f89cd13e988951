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


def register(definition: SiteDefinition) -> None:
    """Add a site; called by a section's bootstrap module."""
    _definitions[definition.key] = definition


def site_definitions() -> list[SiteDefinition]:
    """The sites of all sections, the programme's first."""
    autodiscover_modules("bootstrap")
    return sorted(_definitions.values(), key=lambda site: site.key != "programme")
