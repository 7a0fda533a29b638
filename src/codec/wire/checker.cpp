// SPDX-License-Identifier: Apache-2.0
#include "codec/wire/checker.hpp"

namespace dangvien::inline v0::codec {

bool Checker::fail(const char* field, ErrorCode code, std::uint64_t found, std::uint64_t largest) {
  code_ = code;
  path_ = field;
  found_ = found;
  largest_ = largest;
  return false;
}

bool Checker::within(const std::string& field) {
  path_ = path_.empty() ? field : field + "." + path_;
  return false;
}

}  // namespace dangvien::inline v0::codec
