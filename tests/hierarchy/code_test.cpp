// SPDX-License-Identifier: Apache-2.0
// Proves which organisation codes are accepted: whole levels, with or without points, nothing else.
#include "dangvien/hierarchy/code.hpp"

#include <gtest/gtest.h>

namespace dangvien {
namespace {

std::string_view digits(std::string_view text) {
  static OrganisationCode kept;
  const auto code = OrganisationCode::parse(text);
  if (!code) return "refused";
  kept = *code;
  return kept.digits();
}

TEST(OrganisationCode, AcceptsWholeLevels) {
  EXPECT_EQ(digits("38.168.053.000.001"), "38168053000001");
  EXPECT_EQ(digits("38168053000001"), "38168053000001");
  EXPECT_EQ(digits("38.168.053"), "38168053");
  EXPECT_EQ(digits("01007003"), "01007003");
  EXPECT_EQ(digits("38"), "38");
}

TEST(OrganisationCode, RefusesEverythingElse) {
  for (const char* text :
       {"", ".", "3", "381", "3816", "38.16", "38..168", "38.168.", ".38", "38168053000001.",
        "381680530000011", "38-168", "38.168.05x", "3.8168", "38.168.053.000.0011"}) {
    EXPECT_EQ(digits(text), "refused") << text;
  }
}

}  // namespace
}  // namespace dangvien
