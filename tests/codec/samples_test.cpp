// SPDX-License-Identifier: Apache-2.0
// Proves: the samples that json_schema_test.py holds against the JSON Schema get the same answer
// from the decoder.
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "codec/json/decode.hpp"

namespace dangvien::test {
namespace {

int count_samples(const char* file, bool accepted) {
  std::ifstream stream(std::string(DANGVIEN_TEST_DATA "/") + file);
  int count = 0;
  for (std::string line; std::getline(stream, line); ++count) {
    EXPECT_EQ(codec::decode_submission(line).has_value(), accepted) << line;
  }
  return count;
}

TEST(Samples, accepted) { EXPECT_GE(count_samples("accepted.jsonl", true), 10); }
TEST(Samples, refused) { EXPECT_GE(count_samples("refused.jsonl", false), 20); }

}  // namespace
}  // namespace dangvien::test
