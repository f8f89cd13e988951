"""BUIT and everything for professionals."""
