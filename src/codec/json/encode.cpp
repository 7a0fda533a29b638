// SPDX-License-Identifier: Apache-2.0
#include "codec/json/encode.hpp"

#include <charconv>

#include "codec/json/value_text.hpp"

namespace dangvien::inline v0::codec {
namespace {

void append_escaped(std::string& out, unsigned char letter) {
  constexpr std::string_view alphabet = "0123456789abcdef";
  switch (letter) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      out += alphabet[letter >> 4U];
      out += alphabet[letter & 15U];
  }
}

template <typename Number>
void append_number(std::string& out, Number value) {
  char text[20];
  out.append(text, std::to_chars(text, text + sizeof text, value).ptr);
}

class Writer {
 public:
  Writer(std::string& out, JsonLayout layout) : out_(out), pretty_(layout == JsonLayout::pretty) {}

  void table(const TableDescriptor& table, const void* object,
             const UnionDescriptor* united = nullptr, std::string_view member = {}) {
    open('{');
    bool first = true;
    if (united != nullptr) {
      key(united->key, first);
      append_json_text(out_, member);
    }
    for (const FieldDescriptor& field : table.fields) {
      if (field.required || is_present(field, object)) {
        key(field.name, first);
        value(field, object);
      }
    }
    close('}', first);
  }

  void united(const UnionDescriptor& united, const void* variant) {
    const std::size_t index = united.index(variant);
    if (index >= united.members.size()) {
      out_ += "null";
      return;
    }
    const UnionMember& member = united.members[index];
    table(*member.table, member.look(variant), &united, member.name);
  }

 private:
  static bool is_present(const FieldDescriptor& field, const void* object) {
    switch (field.shape) {
      case Shape::text:
        return !static_cast<const std::string*>(field.look(object, 0))->empty();
      case Shape::bytes:
        return !static_cast<const std::vector<std::uint8_t>*>(field.look(object, 0))->empty();
      case Shape::table:
      case Shape::united:
      case Shape::text_list:
      case Shape::table_list:
        return field.look(object, 0) != nullptr;
      default:
        return field.load(object) != field.absent;
    }
  }

  void value(const FieldDescriptor& field, const void* object) {
    switch (field.shape) {
      case Shape::text:
        append_json_text(out_, *static_cast<const std::string*>(field.look(object, 0)));
        return;
      case Shape::bytes:
        out_ += '"';
        append_hexadecimal(out_,
                           *static_cast<const std::vector<std::uint8_t>*>(field.look(object, 0)));
        out_ += '"';
        return;
      case Shape::table:
        table(*field.table, field.look(object, 0));
        return;
      case Shape::united:
        united(*field.united, field.look(object, 0));
        return;
      case Shape::text_list:
      case Shape::table_list:
        list(field, object);
        return;
      case Shape::set:
        set(field.names, static_cast<std::uint64_t>(field.load(object)));
        return;
      default:
        scalar(field, field.load(object));
    }
  }

  void scalar(const FieldDescriptor& field, std::int64_t value) {
    switch (field.shape) {
      case Shape::flag:
        out_ += value != 0 ? "true" : "false";
        return;
      case Shape::enumeration:
        name(field.names, static_cast<std::size_t>(value));
        return;
      case Shape::number:
        if (field.minimum < 0) {
          append_number(out_, value);
        } else {
          append_number(out_, static_cast<std::uint64_t>(value));
        }
        return;
      default:
        quoted_scalar(field, value);
    }
  }

  void quoted_scalar(const FieldDescriptor& field, std::int64_t value) {
    const auto packed = static_cast<std::uint64_t>(value);
    if ((field.shape != Shape::day && value == 0) ||
        (field.shape == Shape::identifier && (packed & 0xFFFFFFFFU) == 0)) {
      out_ += "null";  // an identity or date that nobody knows
      return;
    }
    out_ += '"';
    if (field.shape == Shape::identifier) {
      append_identifier(out_, field.letter, packed);
    } else if (field.shape == Shape::day) {
      append_day(out_, Day::from_days(static_cast<std::int32_t>(value)));
    } else {
      append_partial_date(
          out_,
          PartialDate::from_packed(static_cast<std::uint32_t>(packed)).value_or(PartialDate{}));
    }
    out_ += '"';
  }

  void name(std::span<const std::string_view> names, std::size_t index) {
    append_json_text(out_, index < names.size() ? names[index] : std::string_view{"?"});
  }

  void set(std::span<const std::string_view> names, std::uint64_t bits) {
    open('[');
    bool first = true;
    for (std::size_t index = 0; index < names.size(); ++index) {
      if ((bits >> index & 1U) != 0) {
        separate(first);
        name(names, index);
      }
    }
    close(']', first);
  }

  void list(const FieldDescriptor& field, const void* object) {
    open('[');
    bool first = true;
    for (std::size_t index = 0; const void* element = field.look(object, index); ++index) {
      separate(first);
      if (field.shape == Shape::text_list) {
        append_json_text(out_, *static_cast<const std::string*>(element));
      } else {
        table(*field.table, element);
      }
    }
    close(']', first);
  }

  void open(char bracket) {
    out_ += bracket;
    ++level_;
  }

  void separate(bool& first) {
    if (!first) {
      out_ += ',';
    }
    first = false;
    new_line();
  }

  void key(std::string_view text, bool& first) {
    separate(first);
    append_json_text(out_, text);
    out_ += pretty_ ? ": " : ":";
  }

  void close(char bracket, bool empty) {
    --level_;
    if (!empty) {
      new_line();
    }
    out_ += bracket;
  }

  void new_line() {
    if (pretty_) {
      out_ += '\n';
      out_.append(level_ * 2, ' ');
    }
  }

  std::string& out_;
  bool pretty_;
  std::size_t level_ = 0;
};

}  // namespace

void append_json_text(std::string& out, std::string_view text) {
  out += '"';
  std::size_t start = 0;
  for (std::size_t index = 0; index < text.size(); ++index) {
    const auto letter = static_cast<unsigned char>(text[index]);
    if (letter < 0x20 || letter == '"' || letter == '\\') {
      out.append(text, start, index - start);
      append_escaped(out, letter);
      start = index + 1;
    }
  }
  out.append(text, start);
  out += '"';
}

namespace details {

void encode_table(std::string& out, const TableDescriptor& table, const void* object,
                  JsonLayout layout) {
  Writer(out, layout).table(table, object);
}

void encode_union(std::string& out, const UnionDescriptor& united, const void* variant,
                  JsonLayout layout) {
  Writer(out, layout).united(united, variant);
}

}  // namespace details
}  // namespace dangvien::inline v0::codec
