"""How a section offers its demo pages: by a call in its demo.py."""

from dataclasses import dataclass
from pathlib import Path

from django.utils.module_loading import autodiscover_modules


@dataclass(frozen=True)
class DemoPages:
    """A folder of TOML pages for one site, with `.po` translations beside it.

    `folder/*.toml` are pages in the order of their names; `folder/en/*.po` are
    translations of the pages whose file has the same stem.
    """

    site_key: str
    folder: Path


_folders: list[DemoPages] = []


def register_pages(site_key: str, folder: Path) -> None:
    """Add a section's folder of demo pages for the site with this key."""
    _folders.append(DemoPages(site_key, folder))


def demo_folders() -> list[DemoPages]:
    """The folders of all sections."""
    autodiscover_modules("demo")
    return list(_folders)
