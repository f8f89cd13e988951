"""What a page refers to, fetched at once instead of block by block."""

import re
from collections import defaultdict
from collections.abc import Iterator
from contextvars import ContextVar
from itertools import chain

from django.core.signals import request_started
from django.db.models import Field, Model, Q, QuerySet
from django.http import HttpRequest
from wagtail.blocks import (
    Block,
    ChooserBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
)
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from core.languages import active_language
from core.models import BasePage, CustomDocument, CustomImage, HelpService
from core.visibility import closed, visible

Found = Iterator[tuple[type[Model], int]]

LINK = re.compile(r"<a\b[^>]*>")
ID = re.compile(r'\bid="([0-9]{1,18})"')
LINK_TYPES = {'linktype="page"': BasePage, 'linktype="document"': CustomDocument}

_fetched: ContextVar[dict[type[Model], dict[int, Model]]] = ContextVar("fetched")


def fetched(model: type[Model], pk: int) -> Model | None:
    """What `fetch_references` found under this id for the page being served.

    For BasePage: the page itself. None when it was not fetched.
    """
    return _fetched.get({}).get(model, {}).get(pk)


def offer(rows: dict[type[Model], dict[int, Model]]) -> None:
    """Let choosers take rows (model → id → row) that a caller has at hand.

    They stay until `forget`.
    """
    _fetched.set(rows)


def all_fetched(model: type[Model]) -> list[Model]:
    """Every row of `model` that was fetched for the page being served."""
    return list(_fetched.get({}).get(model, {}).values())


def fetch_references(
    page: BasePage, front: BasePage | None, request: HttpRequest
) -> None:
    """Fetch all that `page` refers to; one query a model, whatever the page's length.

    What stands at the foot of the page comes along: the links in the words of the
    front page's footer and the help services of every page.

    Leaves behind `request.shown_pages`: page id → the page to show for it, that is
    its version in the active language where that is live, else itself, and nothing
    where a visitor may not see it; and `request.page_versions`: the page in every
    language in which a visitor may see it.
    """
    wanted: dict[type[Model], set[int]] = defaultdict(set)
    footer = _in_rich_text(front) if front and front.pk != page.pk else ()
    for model, pk in chain(_references(page), footer):
        wanted[model].add(pk)
    pages = _pages(wanted.pop(BasePage, set()) | {page.pk})
    allowed = [row for row in pages.values() if row.live and not row.closed]
    request.shown_pages = _shown(pages, allowed)
    request.page_versions = [
        row for row in allowed if row.translation_key == page.translation_key
    ]
    wanted[CustomImage].update(
        row.teaser_image_id for row in request.shown_pages.values()
    )
    wanted[CustomImage].discard(None)
    services = _help_services(wanted.pop(HelpService, set()))
    rows = {model: _rows(model, pks) for model, pks in wanted.items() if pks}
    rows[HelpService] = services
    addresses = {pk: row.get_url(request) for pk, row in request.shown_pages.items()}
    _fetched.set({**rows, BasePage: pages, str: addresses})
    for holder in (page, *request.shown_pages.values()):
        _attach_images(holder, rows.get(CustomImage, {}))


def shown(page: BasePage, request: HttpRequest) -> BasePage | None:
    """The version of `page` that this visitor gets to see, None where there is none."""
    if hasattr(request, "shown_pages") and fetched(BasePage, page.pk):
        return request.shown_pages.get(page.pk)
    own = visible(BasePage.objects.filter(pk=page.pk), request)
    return page if own.exists() else None


def shown_address(pk: int) -> str | None:
    """Where the page with this id can be read, None where a visitor may not."""
    return _fetched.get({}).get(str, {}).get(pk)


def forget(**kwargs) -> None:
    """Drop what the page before this request referred to."""
    _fetched.set({})


request_started.connect(forget, dispatch_uid="core.page_references.forget")


def _references(page: BasePage) -> Found:
    for field in page._meta.fields:
        if isinstance(field, StreamField):
            raw = getattr(page, field.name).raw_data
            yield from _in_stream(field.stream_block, raw)
    yield from _in_rich_text(page)
    for field in _image_fields(page):
        if pk := getattr(page, field.attname):
            yield CustomImage, pk


def _in_rich_text(page: BasePage) -> Found:
    for field in page._meta.fields:
        if isinstance(field, RichTextField):
            yield from _in_html(None, getattr(page, field.name))


def _image_fields(page: BasePage) -> list[Field]:
    return [field for field in page._meta.fields if field.related_model is CustomImage]


def _in_block(block: Block | None, value) -> Found:
    """(model, id) of everything a stored block value refers to."""
    for kind, reader in READERS.items():
        if value and isinstance(block, kind):
            yield from reader(block, value)


def _in_stream(block: StreamBlock, value: list) -> Found:
    for item in value:
        yield from _in_block(block.child_blocks.get(item["type"]), item["value"])


def _in_list(block: ListBlock, value: list) -> Found:
    for item in value:
        yield from _in_block(block.child_block, item["value"])


def _in_struct(block: StructBlock, value: dict) -> Found:
    for name, child in block.child_blocks.items():
        yield from _in_block(child, value.get(name))


def _in_table(block: TypedTableBlock, value: dict) -> Found:
    for row in value["rows"]:
        for cell in row["values"]:
            yield from _in_html(None, cell)


def _in_chooser(block: ChooserBlock, value: int) -> Found:
    yield BasePage if issubclass(block.model_class, Page) else block.model_class, value


def _in_html(block: Block | None, html: str) -> Found:
    for tag in LINK.findall(html):
        for mark, model in LINK_TYPES.items():
            if mark in tag and (match := ID.search(tag)):
                yield model, int(match[1])


def _shown(pages: dict[int, BasePage], allowed: list[BasePage]) -> dict[int, BasePage]:
    language = active_language()
    best: dict[str, BasePage] = {
        row.translation_key: row
        for row in allowed
        if row.locale.language_code == language
    }
    own = {row.pk: row for row in allowed}
    found = {
        pk: best.get(row.translation_key) or own.get(pk) for pk, row in pages.items()
    }
    return {pk: row for pk, row in found.items() if row}


def _attach_images(holder: BasePage, images: dict[int, CustomImage]) -> None:
    for field in _image_fields(holder):
        if image := images.get(getattr(holder, field.attname)):
            setattr(holder, field.name, image)


def _pages(pks: set[int]) -> dict[int, BasePage]:
    """The pages with these ids and every translation of them; 1 query."""
    keys = BasePage.objects.filter(pk__in=pks).values("translation_key")
    versions = BasePage.objects.filter(translation_key__in=keys)
    rows = versions.select_related("locale").annotate(closed=closed())
    return {row.pk: row for row in rows}


def _rows(model: type[Model], pks: set[int]) -> dict[int, Model]:
    rows: QuerySet = model.objects.all()
    if model is CustomImage:
        rows = rows.prefetch_related("renditions")
    return rows.in_bulk(pks)


def _help_services(pks: set[int]) -> dict[int, HelpService]:
    """Those in the page and those at its foot."""
    wanted = Q(pk__in=pks) | Q(on_error_pages=True)
    return {row.pk: row for row in HelpService.objects.for_cards().filter(wanted)}


READERS = {
    StreamBlock: _in_stream,
    ListBlock: _in_list,
    StructBlock: _in_struct,
    TypedTableBlock: _in_table,
    RichTextBlock: _in_html,
    ChooserBlock: _in_chooser,
}
