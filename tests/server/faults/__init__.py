# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults put into a change on purpose, and what must be so after each."""
