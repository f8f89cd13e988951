"""Who may do what: groups per site and for shared work."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
    Site,
)

from core.bootstrap.roles import Role, shared_roles, site_roles
from core.section import site_definitions, site_permissions

WAGTAIL_GROUPS = ("Editors", "Moderators")
SHARED_COLLECTION = "Gedeeld"  # every site's editors may choose from it


def ensure_rights() -> None:
    """Groups with their page, collection, setting and snippet permissions.

    Adds what is missing; what an administrator granted on top of it stays.
    """
    _forget_wagtails_groups()
    sites = _sites()
    roles = [role for found in site_definitions() for role in site_roles(found)]
    for role in [*roles, *shared_roles(tuple(sites))]:
        _ensure_role(role, sites)


def find_permission(label: str) -> Permission:
    """The permission named like "core.add_theme", made where it is missing.

    Django makes permissions only after all migrations have run.
    """
    app_label, codename = label.split(".")
    found = Permission.objects.filter(
        content_type__app_label=app_label, codename=codename
    ).first()
    if found:
        return found
    model = codename.partition("_")[2]
    content_type, _ = ContentType.objects.get_or_create(
        app_label=app_label, model=model
    )
    name = f"Can {codename.replace('_', ' ')}"
    return Permission.objects.create(
        content_type=content_type, codename=codename, name=name
    )


def _forget_wagtails_groups() -> None:
    """Take the rights on all sites from the groups that a fresh Wagtail brings."""
    root = Page.get_first_root_node()
    groups = Group.objects.filter(name__in=WAGTAIL_GROUPS)
    GroupPagePermission.objects.filter(group__in=groups, page=root).delete()
    GroupCollectionPermission.objects.filter(
        group__in=groups, collection=Collection.get_first_root_node()
    ).delete()
    groups.filter(user=None).delete()


def _sites() -> dict[str, Site]:
    """The sites by their key."""
    sites = Site.objects.exclude(siteidentity=None)
    return {
        site.siteidentity.key: site
        for site in sites.select_related("siteidentity", "root_page")
    }


def _ensure_role(role: Role, sites: dict[str, Site]) -> None:
    group, _ = Group.objects.get_or_create(name=role.group)
    group.permissions.add(*_permissions(["wagtailadmin.access_admin", *role.general]))
    for key in role.sites:
        site = sites[key]
        _grant_pages(group, site, _permissions(f"wagtailcore.{x}" for x in role.pages))
        _grant_files(group, site, _permissions(role.files))
        _grant_settings(group, site, role)


def _grant_settings(group: Group, site: Site, role: Role) -> None:
    labels = ["core.change_siteidentity"] if role.settings else []
    for label in labels + (site_permissions() if role.pages else []):
        GroupSitePermission.objects.get_or_create(
            group=group, site=site, permission=find_permission(label)
        )


def _permissions(labels: Iterable[str]) -> list[Permission]:
    return [find_permission(label) for label in labels]


def _grant_pages(group: Group, site: Site, permissions: list[Permission]) -> None:
    """The same on the front page in every language."""
    for front in site.root_page.get_translations(inclusive=True):
        for permission in permissions:
            GroupPagePermission.objects.get_or_create(
                group=group, page=front, permission=permission
            )


def _grant_files(group: Group, site: Site, permissions: list[Permission]) -> None:
    if not permissions:
        return
    shared = [permission for permission in permissions if _only_chooses(permission)]
    _grant_collection(group, ensure_collection(site.site_name), permissions)
    _grant_collection(group, ensure_collection(SHARED_COLLECTION), shared)


def _only_chooses(permission: Permission) -> bool:
    return permission.codename.startswith("choose_")


def _grant_collection(
    group: Group, collection: Collection, permissions: list[Permission]
) -> None:
    for permission in permissions:
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=collection, permission=permission
        )


def ensure_collection(name: str) -> Collection:
    """The collection with this name right below the root."""
    found = Collection.objects.filter(name=name, depth=2).first()
    if found:
        return found
    root = Collection.get_first_root_node() or Collection.add_root(name="Root")
    return root.add_child(name=name)
