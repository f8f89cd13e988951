"""Puts many pages into the tree at once, where one by one takes half an hour."""

from collections.abc import Iterable, Sequence

from django.db import connection, models
from wagtail.models import Page, ReferenceIndex
from wagtail.search.backends import get_search_backends

from core.models import BasePage, CustomImage, HelpService
from core.page_references import forget, offer

BATCH = 500


def insert_pages(pages: Sequence[Page]) -> list[Page]:
    """New rows of Page itself, with ids; each has its path, depth and url_path.

    Whoever calls it inserts the rows of the page type too (`insert_rows`).
    """
    return Page.objects.bulk_create(pages, batch_size=BATCH)


def place_below(parent: Page, page: Page, number: int) -> None:
    """Make `page` the child of `parent` with this number, counted from 1."""
    page.depth = parent.depth + 1
    page.path = Page._get_path(parent.path, page.depth, number)
    page.url_path = f"{parent.url_path}{page.slug}/"


def insert_rows(model: type[models.Model], rows: Iterable[models.Model]) -> None:
    """Insert what a page type adds to the table of its parent.

    Django's bulk_create refuses models that stand on the table of another model.
    """
    fields = model._meta.local_concrete_fields
    columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    table = connection.ops.quote_name(model._meta.db_table)
    values = [
        [
            field.get_db_prep_save(getattr(row, field.attname), connection)
            for field in fields
        ]
        for row in rows
    ]
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608 names
            values,
        )


def as_specific(model: type[BasePage], page: Page, **facts) -> BasePage:
    """The page as its own type, with the facts of that type; not saved."""
    stock = {field.attname: getattr(page, field.attname) for field in page._meta.fields}
    return model(page_ptr_id=page.pk, basepage_ptr_id=page.pk, **stock, **facts)


def index_pages(model: type[BasePage], pages: Sequence[BasePage]) -> None:
    """Make new pages known to the search and to "used by"."""
    offer(
        {
            BasePage: BasePage.objects.in_bulk([page.pk for page in pages]),
            CustomImage: CustomImage.objects.in_bulk(),
            HelpService: HelpService.objects.in_bulk(),
        }
    )
    for backend in get_search_backends(with_auto_update=True):
        backend.add_bulk(model, pages)
    for page in pages:
        ReferenceIndex.create_or_update_for_object(page)
    forget()
