# SPDX-License-Identifier: Apache-2.0
"""Writes the input files of the five places from seeds: `examples/five-places/generate`."""
