// SPDX-License-Identifier: Apache-2.0
// Proves: names typed with composed or decomposed letters are the same text; search does not look
// at accents; lists sort by given name in the Vietnamese order of letters and tones.
#include "text/unicode.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace dangvien::tests {
namespace {

TEST(Unicode, ComposesWhatWasTypedDecomposed) {
  EXPECT_EQ(normalise("Nguye\xCC\x82\xCC\x83n"), "Nguyễn");
  EXPECT_EQ(normalise("Nguyễn"), "Nguyễn");
  EXPECT_EQ(normalise(""), "");
  EXPECT_EQ(normalise("dòng 1\ndòng 2\t"), "dòng 1\ndòng 2\t");
}

TEST(Unicode, RefusesWhatIsNotText) {
  EXPECT_FALSE(normalise("Nguy\xE1\xBB").has_value());
  EXPECT_FALSE(normalise("\xC0\xAF").has_value());
  EXPECT_FALSE(normalise("\xED\xA0\x80").has_value());
  EXPECT_FALSE(normalise(std::string_view("a\0b", 3)).has_value());
  EXPECT_FALSE(normalise("a\x1B[31m").has_value());
  EXPECT_EQ(invalid_utf8("ab\xFF"), 2U);
  EXPECT_EQ(invalid_utf8("Nguyễn"), std::string_view::npos);
}

TEST(Unicode, SearchesWithoutAccents) {
  EXPECT_EQ(search_key("Nguyễn  Văn Đức "), "nguyen van duc");
  EXPECT_EQ(search_key("NGUYỄN VĂN ĐỨC"), search_key("nguyen van duc"));
  EXPECT_EQ(search_key("Hoà"), search_key("Hòa"));
  EXPECT_EQ(search_key("\xFF"), "");
}

TEST(Unicode, SortsByGivenName) {
  std::vector<std::string> names{"Trần Văn Ất", "Lê Thị Đào",    "Nguyễn Văn An", "Phạm Văn Dũng",
                                 "Bùi Thị Ánh", "Nguyễn Thị An", "Hoàng Văn Ấn",  "Đỗ Văn Ăn",
                                 "Lê Văn Ba",   "Lê Văn Bả"};
  std::sort(names.begin(), names.end(), [](const std::string& left, const std::string& right) {
    return name_sort_key(left) < name_sort_key(right);
  });
  EXPECT_EQ(names, (std::vector<std::string>{
                       "Nguyễn Thị An", "Nguyễn Văn An", "Bùi Thị Ánh", "Đỗ Văn Ăn", "Hoàng Văn Ấn",
                       "Trần Văn Ất", "Lê Văn Ba", "Lê Văn Bả", "Phạm Văn Dũng", "Lê Thị Đào"}));
}

TEST(Unicode, SortKeyDoesNotDependOnHowItWasTyped) {
  EXPECT_EQ(name_sort_key("Nguye\xCC\x82\xCC\x83n Văn Lệ"), name_sort_key("Nguyễn Văn Lệ"));
  EXPECT_EQ(name_sort_key("  "), "");
  EXPECT_EQ(name_sort_key("\xCC\x83"), name_sort_key("\xCC\x83"));
}

RC_GTEST_PROP(Unicode, NormalisingTwiceChangesNothing, (const std::string& text)) {
  const auto once = normalise(text);
  if (!once) return;
  RC_ASSERT(normalise(*once) == once);
}

RC_GTEST_PROP(Unicode, KeysOfAnyBytesAreMade, (const std::string& text)) {
  RC_ASSERT(search_key(search_key(text)) == search_key(text));
  RC_ASSERT(name_sort_key(text) == name_sort_key(text));
}

}  // namespace
}  // namespace dangvien::tests
