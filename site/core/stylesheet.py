"""Joins the small CSS files into the one stylesheet that pages load."""

import os
import re
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

ADDRESS = "core/css/site.css"
SOURCE = Path(__file__).resolve().parent / "static" / "core" / "css"
# the order of the cascade; skins come last of the tokens, since they redefine them
LAYERS = {
    "reset": ("reset",),
    "tokens": ("tokens", "skins"),
    "base": ("base",),
    "layout": ("layout",),
    "components": ("components",),
    "utilities": ("utilities",),
}

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r"\s*([{};,])\s*")


def stylesheet() -> str:
    """All CSS in cascade layers, without comments and superfluous space."""
    names = ",".join(LAYERS)
    layers = (_layer(name, folders) for name, folders in LAYERS.items())
    return f"@layer {names};" + "".join(layers)


def _layer(name: str, folders: tuple[str, ...]) -> str:
    files = [path for folder in folders for path in _files(folder)]
    css = "".join(_smaller(path.read_text(encoding="utf-8")) for path in files)
    return f"@layer {name}{{{css}}}"


def _files(folder: str) -> list[Path]:
    return sorted((SOURCE / folder).glob("*.css"))


def _smaller(css: str) -> str:
    css = _SPACE.sub(" ", _COMMENT.sub("", css)).strip()
    css = _AROUND.sub(r"\1", css)
    return css.replace(": ", ":").replace(";}", "}")


class StylesheetFinder(BaseFinder):
    """Offers the joined stylesheet to runserver, tests and collectstatic.

    It is joined anew on each look-up, so no artefact can lag behind its sources.
    """

    @property
    def folder(self) -> Path:
        return Path(settings.VAR_DIR) / "stylesheet"

    def find(self, path, find_all=False, **kwargs):
        """The joined file on disk when `path` is its address, else nothing."""
        if path != ADDRESS:
            return []
        written = str(self._write())
        return [written] if find_all or kwargs.get("all") else written

    def list(self, ignore_patterns):
        """The one file that this finder knows, as (address, storage)."""
        self._write()
        yield ADDRESS, FileSystemStorage(location=self.folder)

    def _write(self) -> Path:
        target = self.folder / ADDRESS
        css = stylesheet()
        if not target.exists() or target.read_text(encoding="utf-8") != css:
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(f".{os.getpid()}")
            fresh.write_text(css, encoding="utf-8")
            fresh.replace(target)  # a server that reads meanwhile sees old or new
        return target
