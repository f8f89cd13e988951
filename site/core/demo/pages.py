"""Makes pages from TOML files: first the tree, then what the pages say."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from wagtail.models import Page, Site

from core.demo.media import load_documents, load_images, load_media
from core.demo.references import References, raw_stream
from core.demo.registry import DemoPages, demo_folders
from core.models import BasePage, HelpService, Theme

PLAIN_FIELDS = (
    "title",
    "search_description",
    "introduction",
    "hero_title",
    "hero_text",
    "hero_image_alt",
    "teaser_text",
    "audience",
    "search_terms",
    "show_in_menus",
)


@dataclass
class DemoPage:
    """A page and the facts that its file gives; `name` is the file's stem."""

    site_key: str
    name: str
    facts: dict
    page: BasePage
    made: bool


def demo_is_loaded() -> bool:
    """Whether the front pages say something already."""
    return BasePage.objects.filter(depth=2).exclude(search_description="").exists()


def load_pages() -> list[DemoPage]:
    """All demo pages of all sections, live; pages that exist are left alone."""
    found = [demo for folder in demo_folders() for demo in _tree(folder)]
    references = _references(found)
    themes = {theme.code: theme for theme in Theme.objects.all()}
    for demo in found:
        if demo.made:
            _fill(demo, references, themes)
    return found


def _tree(folder: DemoPages) -> Iterator[DemoPage]:
    """The pages of a folder, made as drafts in the tree where they are missing."""
    root = Site.objects.get(siteidentity__key=folder.site_key).root_page.specific
    for path in sorted(folder.folder.glob("*.toml")):
        facts = tomllib.loads(path.read_text(encoding="utf-8"))
        if facts.get("root"):
            fresh = not root.search_description
            yield DemoPage(
                folder.site_key, path.stem, facts | {"path": ""}, root, fresh
            )
            continue
        above = root
        for slug in filter(None, facts["parent"].split("/")):
            above = BasePage.objects.child_of(above).get(slug=slug)
        way = "/".join(filter(None, [facts["parent"], facts["slug"]]))
        page = BasePage.objects.child_of(above).filter(slug=facts["slug"]).first()
        made = page is None
        page = _draft(above, facts) if made else page.specific
        yield DemoPage(folder.site_key, path.stem, facts | {"path": way}, page, made)


def _draft(above: Page, facts: dict) -> BasePage:
    model = apps.get_model(facts["model"])
    page = model(title=facts["title"], slug=facts["slug"], live=False)
    return Page.objects.get(pk=above.pk).add_child(instance=page)


def _references(found: list[DemoPage]) -> References:
    return References(
        pages={(demo.site_key, demo.facts["path"]): demo.page.pk for demo in found},
        images=load_images(),
        documents=load_documents(),
        media=load_media(),
        services=dict(HelpService.objects.values_list("code", "pk")),
    )


def _fill(demo: DemoPage, references: References, themes: dict[str, Theme]) -> None:
    facts, page = demo.facts, type(demo.page).objects.get(pk=demo.page.pk)
    for field in PLAIN_FIELDS:
        if field in facts:
            setattr(page, field, facts[field])
    page.in_footer = facts.get("footer", False)
    if name := facts.get("teaser_image"):
        page.teaser_image_id = references.images[name]
    if name := facts.get("hero_image"):
        page.hero_image_id = references.images[name]
    if text := facts.get("footer_text"):
        page.footer_text = references.html(text)
    page.themes = [themes[code] for code in facts.get("themes", [])]
    seed = f"{demo.site_key}/{facts['path']}"
    for field in ("body", "entries"):
        if blocks := facts.get(field):
            stream = page._meta.get_field(field).stream_block
            raw = raw_stream(blocks, references, f"{seed}#{field}")
            setattr(page, field, stream.to_python(raw))
    page.save_revision().publish()
    demo.page = page
