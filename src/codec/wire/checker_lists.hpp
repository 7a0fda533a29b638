// SPDX-License-Identifier: Apache-2.0
// checker_lists.hpp: the checks of tables inside tables; included where check() of every table is
// declared.
#pragma once

#include "codec/generated/wire_pack.hpp"
#include "codec/wire/checker.hpp"

namespace dangvien::inline v0::codec {

template <typename Table>
bool Checker::table(const char* field, const Table* stored) {
  if (stored == nullptr) {
    return fail(field, ErrorCode::corrupt, 0, 0);
  }
  return check(*stored, *this) || within(field);
}

template <typename Table>
bool Checker::optional_table(const char* field, const Table* stored) {
  return stored == nullptr || check(*stored, *this) || within(field);
}

template <typename List>
bool Checker::list(const char* field, const List* stored, std::uint32_t bound) {
  if (stored == nullptr) {
    return true;
  }
  if (stored->size() > bound) {
    return fail(field, ErrorCode::corrupt, stored->size(), bound);
  }
  for (flatbuffers::uoffset_t index = 0; index < stored->size(); ++index) {
    if (!check(*stored->Get(index), *this)) {
      return within(std::string(field) + "[" + std::to_string(index) + "]");
    }
  }
  return true;
}

template <typename Type>
bool Checker::member(const char* field, Type type, const void* stored) {
  if (type > Type::MAX) {
    return fail(field, ErrorCode::too_new, static_cast<std::uint64_t>(type),
                static_cast<std::uint64_t>(Type::MAX));
  }
  if (type == Type::NONE || stored == nullptr) {
    return fail(field, ErrorCode::corrupt, static_cast<std::uint64_t>(type),
                static_cast<std::uint64_t>(Type::MAX));
  }
  return check(type, stored, *this) || within(field);
}

}  // namespace dangvien::inline v0::codec
