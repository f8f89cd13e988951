"""Who works here and what each may do: one row a group."""

from dataclasses import dataclass

from core.section import SiteDefinition

WRITES = ("add_page", "change_page")
APPROVES = (*WRITES, "publish_page", "lock_page", "unlock_page")
FILES = (
    "wagtailimages.add_image",
    "wagtailimages.change_image",
    "wagtailimages.choose_image",
    "wagtaildocs.add_document",
    "wagtaildocs.change_document",
    "wagtaildocs.choose_document",
    "wagtailmedia.add_media",
    "wagtailmedia.change_media",
    "wagtailmedia.delete_media",
)
TRANSLATES = "wagtail_localize.submit_translation"


@dataclass(frozen=True)
class Role:
    """A group with its rights.

    `pages` are codenames on the front page of each of `sites` (keys of
    SITE_ADDRESSES) in every language, `files` permissions on the collection of each
    of `sites`; with `settings` the group may change what those sites are. `general`
    are permissions that know no site, such as those on shared snippets.
    """

    group: str
    sites: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    settings: bool = False
    general: tuple[str, ...] = ()


def site_roles(definition: SiteDefinition) -> list[Role]:
    """The two groups that every site has: who writes and who approves."""
    site = (definition.key,)
    return [
        Role(definition.editors, site, WRITES, FILES, general=(TRANSLATES,)),
        Role(definition.moderators, site, APPROVES, FILES, True, (TRANSLATES,)),
    ]


def shared_roles(sites: tuple[str, ...]) -> list[Role]:
    """The groups that work for more than one site; `sites` are all site keys."""
    return [
        Role("Jongerenwerkers", ("community",), WRITES, FILES),
        Role(
            "Programmateam",
            general=(*_owns("core.helpservice"), *_owns("core.theme")),
        ),
        Role("Nieuwsbriefverzenders"),
        Role("Gemeenteredacteuren"),
        Role(
            "Beheerders",
            sites,
            settings=True,
            general=(
                *_owns("core.municipality"),
                *_owns("wagtailredirects.redirect"),
                "core.add_user",
                "core.change_user",
            ),
        ),
    ]


def _owns(label: str) -> tuple[str, ...]:
    app, model = label.split(".")
    return tuple(f"{app}.{action}_{model}" for action in ("add", "change", "delete"))
