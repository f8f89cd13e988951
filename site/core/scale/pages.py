"""Test pages below one page "Testgegevens" on each site, two levels deep."""

import json
from collections.abc import Iterator
from uuid import NAMESPACE_URL, UUID, uuid5

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import Page, Site

from core.demo.media import load_images
from core.models import BasePage, CustomImage, HelpService, Theme
from core.scale.blocks import Library, body
from core.scale.tree import (
    as_specific,
    index_pages,
    insert_pages,
    insert_rows,
    place_below,
)
from core.scale.words import Writer

TITLE = "Testgegevens"
NOTICE = "Verzonnen pagina's om mee te meten. Ze zeggen niets over echte mensen."
BRANCH = 50  # pages below each page of the upper level


def load_pages(model: type[BasePage], number: int) -> int:
    """Bring the sites to `number` test pages of `model` in all; how many were made.

    The page that holds them comes on top. A site that has its share is left alone.
    """
    sites = list(_sites())
    share, rest = divmod(number, len(sites))
    made = 0
    for order, site in enumerate(sites):
        made += _bring_to(model, site, share + (order < rest))
    return made


def remove_pages() -> int:
    """Take all test pages off all sites; how many they were."""
    return sum(_remove(site) for site in _sites())


def _sites() -> Iterator[Site]:
    sites = Site.objects.exclude(siteidentity=None).select_related("siteidentity")
    yield from sites.order_by("siteidentity__key")


def _key(site: Site, number: int = 0) -> UUID:
    """How a test page is known whatever its title; 0 is the page that holds them."""
    return uuid5(NAMESPACE_URL, f"scale/{site.siteidentity.key}/{number}")


def _holder(site: Site) -> Page | None:
    return Page.objects.filter(translation_key=_key(site)).first()


@transaction.atomic
def _remove(site: Site) -> int:
    holder = _holder(site)
    if holder is None:
        return 0
    # the tree's own delete asks five questions a page; this one asks them together
    below = QuerySet(Page).filter(path__startswith=holder.path, depth__gt=holder.depth)
    count = below.count()
    below.delete()
    holder.refresh_from_db()
    holder.specific.delete()
    return count


@transaction.atomic
def _bring_to(model: type[BasePage], site: Site, count: int) -> int:
    holder = _holder(site)
    if holder and holder.get_descendant_count() == count:
        return 0
    _remove(site)
    if not count:
        return 0
    stock = insert_pages(list(_tree(model, site, _new_holder(model, site), count)))
    _fill(model, stock, site)
    return count


def _new_holder(model: type[BasePage], site: Site) -> Page:
    front = Page.objects.get(pk=site.root_page_id)
    holder = model(
        title=TITLE,
        slug="testgegevens",
        search_description=NOTICE,
        introduction=NOTICE,
        in_newsletter=False,
        locale_id=front.locale_id,
        translation_key=_key(site),
    )
    return front.add_child(instance=holder)


def _tree(
    model: type[BasePage], site: Site, holder: Page, count: int
) -> Iterator[Page]:
    """New pages with their places: first the upper level, then what is below it."""
    upper = -(-count // (BRANCH + 1))
    sections = [_page(model, site, number) for number in range(1, upper + 1)]
    for number, section in enumerate(sections, start=1):
        place_below(holder, section, number)
    for number in range(count - upper):
        section = sections[number % upper]
        section.numchild += 1
        page = _page(model, site, upper + number + 1)
        place_below(section, page, section.numchild)
        yield page
    Page.objects.filter(pk=holder.pk).update(numchild=upper)
    yield from sections


def _page(model: type[BasePage], site: Site, number: int) -> Page:
    writer, now = Writer(f"{site.siteidentity.key}/{number}"), timezone.now()
    title = writer.title()
    return Page(
        title=title,
        draft_title=title,
        slug=f"test-{number}",
        search_description=writer.sentence(),
        content_type=ContentType.objects.get_for_model(model),
        locale_id=site.root_page.locale_id,
        translation_key=_key(site, number),
        first_published_at=now,
        last_published_at=now,
    )


def _fill(model: type[BasePage], stock: list[Page], site: Site) -> None:
    """What the pages say, their themes, and their places in both indexes."""
    library = Library(
        images=_images(),
        services=list(HelpService.objects.values_list("pk", flat=True)),
        pages=[page.pk for page in stock],
    )
    pages = [_written(model, page, library) for page in stock]
    insert_rows(BasePage, pages)
    insert_rows(model, pages)
    themes = list(Theme.objects.values_list("pk", flat=True))
    through = BasePage.themes.through
    through.objects.bulk_create(
        through(basepage_id=page.pk, theme_id=themes[page.pk % len(themes)])
        for page in pages
    )
    index_pages(model, pages)


def _images() -> list[int]:
    """Up to fifty pictures of the library; an empty one gets those of the demo."""
    found = CustomImage.objects.order_by("pk").values_list("pk", flat=True)
    return list(found[:50]) or list(load_images().values())


def _written(model: type[BasePage], page: Page, library: Library) -> BasePage:
    seed = str(page.translation_key)
    writer = Writer(seed)
    return as_specific(
        model,
        page,
        introduction=writer.sentences(2),
        teaser_text=writer.sentence(),
        body=json.dumps(body(writer, library, seed)),
        in_newsletter=False,
    )
