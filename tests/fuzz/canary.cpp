// SPDX-License-Identifier: Apache-2.0
//
// canary.cpp — dies on an input that the corpus does not hold: a brace twice in a row.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (std::size_t i = 1; i < size; ++i) {
    if (data[i - 1] == '{' && data[i] == '{') std::abort();
  }
  return 0;
}
