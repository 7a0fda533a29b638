// SPDX-License-Identifier: Apache-2.0
// Proves that texts come back as they went in, across chunk boundaries, and that views stay valid.
#include "dangvien/base/text_pool.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace dangvien {
namespace {

TEST(TextPool, GivesBackEveryTextAndKeepsViewsValid) {
  TextPool pool;
  std::vector<std::pair<TextHandle, std::string>> added;
  std::vector<std::string_view> views;
  for (std::size_t number = 0; number < 40000; ++number) {
    std::string text(number % 97, static_cast<char>('a' + number % 26));
    if (number % 5000 == 0) text.assign(TextPool::longest, 'x');
    pool.reserve(1, text.size());
    added.emplace_back(pool.add(text), text);
    views.push_back(pool.get(added.back().first));
  }
  for (std::size_t number = 0; number < added.size(); ++number) {
    ASSERT_EQ(pool.get(added[number].first), added[number].second);
    ASSERT_EQ(views[number], added[number].second);
  }
}

TEST(TextPool, ManyTextsInOneReservation) {
  TextPool pool;
  pool.reserve(100000, 100000 * 31);
  TextHandle last;
  for (int number = 0; number < 100000; ++number) last = pool.add("Nguyễn Văn An, chi bộ thôn 1");
  EXPECT_EQ(pool.get(last), "Nguyễn Văn An, chi bộ thôn 1");
}

TEST(TextPool, TheEmptyTextIsTheDefaultHandle) {
  TextPool pool;
  EXPECT_EQ(pool.add(""), TextHandle{});
  EXPECT_EQ(pool.get({}), "");
}

}  // namespace
}  // namespace dangvien
