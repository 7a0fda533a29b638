// SPDX-License-Identifier: Apache-2.0
//
// consumer.cpp — a program that links the static engine.

#include "dangvien/version.hpp"

int main() { return dangvien::version_major == 0 ? 0 : 1; }
