"""Texts of the interface: found in the sources, kept in a catalogue per language."""
