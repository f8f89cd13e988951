"""Facts that every instance starts with: municipalities, themes, help services."""

import csv
import tomllib
from collections.abc import Iterator
from datetime import time
from pathlib import Path

from core.languages import Language
from core.models import HelpService, Municipality, Theme

DATA = Path(__file__).resolve().parents[1] / "data"


def ensure_municipalities() -> None:
    """The 342 municipalities of the Netherlands; existing rows stay as they are."""
    known = set(Municipality.objects.values_list("code", flat=True))
    missing = [
        Municipality(
            **{key: value for key, value in row.items() if not key.startswith("tile")},
            tile_column=int(row["tile_column"]) if row["tile_column"] else None,
            tile_row=int(row["tile_row"]) if row["tile_row"] else None,
        )
        for row in _municipality_rows()
        if row["code"] not in known
    ]
    Municipality.objects.bulk_create(missing)


def _municipality_rows() -> Iterator[dict[str, str]]:
    with (DATA / "municipalities.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def ensure_themes() -> None:
    """The programme's themes, named in all languages, where they are missing."""
    for order, (code, names) in enumerate(_table("themes.toml").items()):
        theme, made = Theme.objects.get_or_create(
            code=code, defaults={"name": names[Language.NL], "sort_order": order}
        )
        if made:
            for language, name in names.items():
                if language != Language.NL:
                    theme.names.create(language=language, name=name)
            theme.save()  # what create() gathered is written now


def ensure_help_services() -> None:
    """National help lines with their public numbers, where they are missing."""
    for order, (code, facts) in enumerate(_table("help_services.toml").items()):
        texts = facts.pop("texts")
        hours = facts.pop("hours", [])
        service, made = HelpService.objects.get_or_create(
            code=code, defaults={**facts, "sort_order": order}
        )
        if not made:
            continue
        for language, text in texts.items():
            service.texts.create(language=language, **text)
        for line in hours:
            for weekday in line["weekdays"]:
                service.hours.create(
                    weekday=weekday,
                    opens=time.fromisoformat(line["opens"]),
                    closes=time.fromisoformat(line["closes"]),
                )
        service.save()  # what create() gathered is written now


def _table(name: str) -> dict[str, dict]:
    return tomllib.loads((DATA / name).read_text(encoding="utf-8"))
