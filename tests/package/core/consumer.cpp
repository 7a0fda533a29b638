// SPDX-License-Identifier: Apache-2.0
//
// consumer.cpp — a program that uses the headers alone.

#include "dangvien/base/day.hpp"
#include "dangvien/version.hpp"

int main() {
  const auto day = dangvien::Day::from_civil({2025, 3, 15});
  const bool counts = day && (*day + dangvien::Days{1}).civil() == dangvien::CivilDate{2025, 3, 16};
  return counts && dangvien::version_text == EXPECTED_VERSION ? 0 : 1;
}
