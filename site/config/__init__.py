"""Wiring of the instance: settings, addresses, servers; imported by nobody."""
