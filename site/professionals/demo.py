"""Offers the demo pages of this section: professionals."""

from pathlib import Path

from core.demo.registry import register_pages

register_pages("professionals", Path(__file__).parent / "demo_pages")
