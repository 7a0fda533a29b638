# SPDX-License-Identifier: Apache-2.0
"""Runs the five places through the tool and shows what comes out: `examples/run-demo`."""
