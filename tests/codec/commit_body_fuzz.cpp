// SPDX-License-Identifier: Apache-2.0
// Any bytes as the events of a commit: never a read outside them; what is accepted unpacks, and
// packed anew reads back equal.
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "codec/wire/commit_body.hpp"

namespace {

using namespace dangvien;

void require(bool holds) {
  if (!holds) {
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto body = codec::decode_commit_body({data, size});
  if (!body) {
    require(body.error().code == ErrorCode::corrupt || body.error().code == ErrorCode::too_new);
    return 0;
  }
  std::vector<std::uint8_t> bytes;
  // Tables that stand in for one another could unpack to more than a commit may hold.
  if (!codec::encode_commit_body(body->records, bytes)) {
    return 0;
  }
  const auto again = codec::decode_commit_body(bytes);
  require(again.has_value() && again->records == body->records);
  return 0;
}
