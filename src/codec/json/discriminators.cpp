// SPDX-License-Identifier: Apache-2.0
#include "codec/json/discriminators.hpp"

#include <algorithm>

#include <boost/json/basic_parser_impl.hpp>

namespace dangvien::inline v0::codec {
namespace {

namespace json = boost::json;

/// Counts tokens as the decoder does (position.hpp) and remembers the objects that are open.
class Finder {
 public:
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  // NOLINTBEGIN(readability-convert-member-functions-to-static): the parser calls them on its
  // handler
  bool on_document_begin(json::error_code& /*error*/) { return true; }
  bool on_document_end(json::error_code& /*error*/) { return true; }
  bool on_object_begin(json::error_code& /*error*/) { return open(); }
  bool on_object_end(std::size_t /*size*/, json::error_code& /*error*/) { return close(); }
  bool on_array_begin(json::error_code& /*error*/) { return open(); }
  bool on_array_end(std::size_t /*size*/, json::error_code& /*error*/) { return close(); }
  bool on_key_part(json::string_view part, std::size_t /*size*/, json::error_code& /*error*/) {
    text_.append(part.data(), part.size());
    return true;
  }
  bool on_key(json::string_view part, std::size_t /*size*/, json::error_code& /*error*/) {
    ++token_;
    text_.append(part.data(), part.size());
    names_kind_ = text_ == "command" || text_ == "event";
    text_.clear();
    return true;
  }
  bool on_string_part(json::string_view part, std::size_t /*size*/, json::error_code& /*error*/) {
    text_.append(part.data(), part.size());
    return true;
  }
  bool on_string(json::string_view part, std::size_t /*size*/, json::error_code& /*error*/) {
    ++token_;
    if (names_kind_ && !open_.empty()) {
      text_.append(part.data(), part.size());
      found_.push_back({open_.back(), token_, text_});
    }
    text_.clear();
    names_kind_ = false;
    return true;
  }
  bool on_number_part(json::string_view /*part*/, json::error_code& /*error*/) { return true; }
  bool on_int64(std::int64_t /*value*/, json::string_view /*text*/, json::error_code& /*error*/) {
    return word();
  }
  bool on_uint64(std::uint64_t /*value*/, json::string_view /*text*/, json::error_code& /*error*/) {
    return word();
  }
  bool on_double(double /*value*/, json::string_view /*text*/, json::error_code& /*error*/) {
    return word();
  }
  bool on_bool(bool /*value*/, json::error_code& /*error*/) { return word(); }
  bool on_null(json::error_code& /*error*/) { return word(); }
  bool on_comment_part(json::string_view /*part*/, json::error_code& /*error*/) { return true; }
  bool on_comment(json::string_view /*part*/, json::error_code& /*error*/) { return true; }
  // NOLINTEND(readability-convert-member-functions-to-static)

  [[nodiscard]] std::vector<Discriminator> take() {
    // Found in the order of the names; wanted in the order of the objects. The first of two stays
    // first.
    std::stable_sort(found_.begin(), found_.end(), [](const auto& left, const auto& right) {
      return left.object < right.object;
    });
    return std::move(found_);
  }

 private:
  bool open() {
    open_.push_back(++token_);
    names_kind_ = false;
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }
  bool word() {
    ++token_;
    names_kind_ = false;
    return true;
  }

  std::uint32_t token_ = 0;
  std::vector<std::uint32_t> open_;
  std::string text_;
  bool names_kind_ = false;
  std::vector<Discriminator> found_;
};

}  // namespace

std::vector<Discriminator> find_discriminators(std::string_view text, std::size_t depth) {
  json::parse_options options;
  options.max_depth = depth;
  json::basic_parser<Finder> parser(options);
  json::error_code error;
  parser.write_some(false, text.data(), text.size(), error);
  return parser.handler().take();
}

}  // namespace dangvien::inline v0::codec
