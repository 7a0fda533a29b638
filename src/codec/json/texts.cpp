// SPDX-License-Identifier: Apache-2.0
#include "codec/json/texts.hpp"

#include "codec/generated/json_tables.hpp"

namespace dangvien::inline v0::codec {
namespace {

/// Each function returns whether the visitor saw all; where it did not, path_ grows from its end.
class Walk {
 public:
  explicit Walk(TextVisitor& visitor) noexcept : visitor_(visitor) {}

  bool table(const TableDescriptor& table, const void* object) {
    for (const FieldDescriptor& each : table.fields) {
      if (!field(each, object)) return stop_in(each.name);
    }
    return true;
  }

  bool united(const UnionDescriptor& united, const void* variant) {
    const std::size_t index = united.index(variant);
    if (index >= united.members.size()) return true;
    const UnionMember& member = united.members[index];
    return table(*member.table, member.look(variant));
  }

  [[nodiscard]] std::string take_path() noexcept { return std::move(path_); }

 private:
  bool field(const FieldDescriptor& field, const void* object) {
    switch (field.shape) {
      case Shape::text:
        return visitor_.see(*static_cast<const std::string*>(field.look(object, 0)), field);
      case Shape::table: {
        const void* const inner = field.look(object, 0);
        return inner == nullptr || table(*field.table, inner);
      }
      case Shape::united: {
        const void* const inner = field.look(object, 0);
        return inner == nullptr || united(*field.united, inner);
      }
      case Shape::text_list:
      case Shape::table_list:
        return list(field, object);
      default:
        return true;
    }
  }

  bool list(const FieldDescriptor& field, const void* object) {
    for (std::size_t index = 0; const void* element = field.look(object, index); ++index) {
      const bool all = field.shape == Shape::text_list
                           ? visitor_.see(*static_cast<const std::string*>(element), field)
                           : table(*field.table, element);
      if (!all) return stop_in("[" + std::to_string(index) + "]");
    }
    return true;
  }

  bool stop_in(std::string_view name) {
    const bool joined = path_.empty() || path_.front() == '[';
    path_.insert(0, joined ? "" : ".");
    path_.insert(0, name);
    return false;
  }

  TextVisitor& visitor_;
  std::string path_;
};

}  // namespace

std::string visit_texts(const Command& command, TextVisitor& visitor) {
  Walk walk(visitor);
  static_cast<void>(walk.united(Described<Command>::value, &command));
  return walk.take_path();
}

}  // namespace dangvien::inline v0::codec
