// SPDX-License-Identifier: Apache-2.0
// The parser's events brought to the decoder, and the parser's own errors brought to ours.
#include "codec/json/decode.hpp"

#include <algorithm>
#include <limits>

#include <boost/json/basic_parser_impl.hpp>

#include "codec/json/decoder.hpp"
#include "codec/json/expectation.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::codec {
namespace {

namespace json = boost::json;

/// Joins the parts in which the parser hands out strings with escapes.
class Handler {
 public:
  static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
  static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
  static constexpr std::size_t max_key_size = 256;
  static constexpr std::size_t max_string_size = std::size_t{1} << 20U;

  Handler(std::string_view text, const Root& root, const DecodeOptions& options)
      : decoder_(text, root, options) {}

  [[nodiscard]] Decoder& decoder() noexcept { return decoder_; }

  // NOLINTBEGIN(readability-convert-member-functions-to-static): the parser calls them on its
  // handler
  bool on_document_begin(json::error_code& /*error*/) { return true; }
  bool on_document_end(json::error_code& /*error*/) { return true; }
  bool on_object_begin(json::error_code& error) { return checked(decoder_.begin_object(), error); }
  bool on_object_end(std::size_t /*size*/, json::error_code& error) {
    return checked(decoder_.end_object(), error);
  }
  bool on_array_begin(json::error_code& error) { return checked(decoder_.begin_list(), error); }
  bool on_array_end(std::size_t /*size*/, json::error_code& error) {
    return checked(decoder_.end_list(), error);
  }
  bool on_key_part(json::string_view part, std::size_t /*size*/, json::error_code& /*error*/) {
    return keep(part);
  }
  bool on_key(json::string_view part, std::size_t size, json::error_code& error) {
    return checked(decoder_.key(whole(part, size)), error);
  }
  bool on_string_part(json::string_view part, std::size_t /*size*/, json::error_code& /*error*/) {
    return keep(part);
  }
  bool on_string(json::string_view part, std::size_t size, json::error_code& error) {
    return checked(decoder_.text(whole(part, size)), error);
  }
  bool on_number_part(json::string_view /*part*/, json::error_code& /*error*/) { return true; }
  bool on_int64(std::int64_t value, json::string_view /*text*/, json::error_code& error) {
    return checked(decoder_.integer(value), error);
  }
  bool on_uint64(std::uint64_t value, json::string_view /*text*/, json::error_code& error) {
    return checked(decoder_.large(value), error);
  }
  bool on_double(double /*value*/, json::string_view /*text*/, json::error_code& error) {
    return checked(decoder_.fraction(), error);
  }
  bool on_bool(bool value, json::error_code& error) { return checked(decoder_.flag(value), error); }
  bool on_null(json::error_code& error) { return checked(decoder_.null(), error); }
  bool on_comment_part(json::string_view /*part*/, json::error_code& /*error*/) { return true; }
  bool on_comment(json::string_view /*part*/, json::error_code& /*error*/) { return true; }
  // NOLINTEND(readability-convert-member-functions-to-static)

 private:
  static bool checked(bool good, json::error_code& error) {
    if (!good) {
      error = json::error::exception;  // stops the parser; the decoder holds the reason
    }
    return good;
  }
  bool keep(json::string_view part) {
    if (spent_) {
      parts_.clear();
      spent_ = false;
    }
    parts_.append(part.data(), part.size());
    return true;
  }
  std::string_view whole(json::string_view part, std::size_t size) {
    if (part.size() == size) {
      return {part.data(), part.size()};
    }
    keep(part);
    spent_ = true;
    return parts_;
  }

  Decoder decoder_;
  std::string parts_;
  bool spent_ = true;
};

Phrase expectation_of(const json::error_code& error) {
  if (error == json::error::incomplete) {
    return phrase::rest_of_object();
  }
  if (error == json::error::too_deep) {
    return phrase::levels_at_most(depth_limit);
  }
  if (error == json::error::key_too_large || error == json::error::string_too_large) {
    return phrase::shorter_text();
  }
  if (error == json::error::illegal_leading_surrogate ||
      error == json::error::illegal_trailing_surrogate ||
      error == json::error::expected_hex_digit || error == json::error::expected_utf16_escape) {
    return phrase::whole_escape();
  }
  if (error == json::error::exponent_overflow) {
    return phrase::smaller_number();
  }
  return phrase::json();
}

Phrase found_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) {
    return phrase::end_of_text();
  }
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte >= 0x20 && byte < 0x7F) {
    return phrase::text({text[offset]});
  }
  return phrase::byte(byte);
}

Error malformed(std::string path, std::size_t offset, Phrase found, Phrase expected) {
  return {ErrorCode::malformed, std::move(path), static_cast<std::int64_t>(offset),
          std::move(found), std::move(expected)};
}

/// First byte that does not belong to well-formed UTF-8 (no overlong forms, no surrogates, at most
/// U+10FFFF); the text's size when all do.
std::size_t first_bad_byte(std::string_view text) noexcept {
  const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  std::size_t index = 0;
  while (index < text.size()) {
    const unsigned char lead = byte(index);
    if (lead < 0x80) {
      ++index;
      continue;
    }
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : lead >= 0xE0 && lead <= 0xEF ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || index + length > text.size()) {
      return index;
    }
    const unsigned char second = byte(index + 1);
    const unsigned char least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return index;
    }
    for (std::size_t rest = 2; rest < length; ++rest) {
      if ((byte(index + rest) & 0xC0U) != 0x80U) {
        return index;
      }
    }
    index += length;
  }
  return index;
}

Result<void> decode_root(std::string_view text, const Root& root, const DecodeOptions& options) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.substr(0, 3) == byte_order_mark) {
    return malformed({}, 0, phrase::byte_order_mark(), phrase::no_byte_order_mark());
  }
  if (text.size() >= std::numeric_limits<std::uint32_t>::max()) {
    return malformed({}, 0, phrase::byte_count(text.size()), phrase::under_four_gibibytes());
  }
  json::parse_options parse;
  parse.max_depth = depth_limit;
  parse.allow_invalid_utf8 = true;  // checked below, where the byte is known
  if (const std::size_t bad = first_bad_byte(text); bad != text.size()) {
    return malformed({}, bad, found_at(text, bad), phrase::utf8());
  }
  json::basic_parser<Handler> parser(parse, text, root, options);
  json::error_code error;
  const std::size_t consumed = parser.write_some(false, text.data(), text.size(), error);
  Decoder& decoder = parser.handler().decoder();
  if (decoder.failed()) {
    return std::move(decoder).error();
  }
  if (error) {
    const std::size_t offset = error == json::error::incomplete ? text.size() : consumed;
    return malformed(decoder.path(), offset, found_at(text, offset),
                     text.find_first_not_of(" \t\r\n") == std::string_view::npos
                         ? phrase::object()
                         : expectation_of(error));
  }
  const std::size_t rest = text.find_first_not_of(" \t\r\n", consumed);
  if (rest != std::string_view::npos) {
    return malformed({}, rest, phrase::text(excerpt(text.substr(rest))),
                     phrase::nothing_after_object());
  }
  return {};
}

}  // namespace

namespace details {

Result<void> decode_table(std::string_view text, const TableDescriptor& table, void* object,
                          const DecodeOptions& options) {
  return decode_root(text, {&table, nullptr, object, nullptr}, options);
}

}  // namespace details

Result<Command> decode_command(std::string_view text, const DecodeOptions& options) {
  Command command;
  const Result<void> result =
      decode_root(text, {nullptr, &Described<Command>::value, &command, nullptr}, options);
  if (!result) {
    return result.error();
  }
  return command;
}

Result<Event> decode_event(std::string_view text, const DecodeOptions& options) {
  Event event;
  const Result<void> result =
      decode_root(text, {nullptr, &Described<Event>::value, &event, nullptr}, options);
  if (!result) {
    return result.error();
  }
  return event;
}

Result<Submission> decode_submission(std::string_view text, const DecodeOptions& options) {
  Submission submission;
  const Result<void> result = decode_root(text, {nullptr, nullptr, nullptr, &submission}, options);
  if (!result) {
    return result.error();
  }
  return submission;
}

Result<std::vector<Submission>> decode_lines(std::string_view text, const DecodeOptions& options) {
  std::vector<Submission> submissions;
  std::size_t start = 0;
  for (std::size_t number = options.first_line; start < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = text.substr(start, end - start);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
      Result<Submission> submission = decode_submission(line, options);
      if (!submission) {
        Error error = submission.error();
        error.line = number;
        error.offset += static_cast<std::int64_t>(start);
        return error;
      }
      submissions.push_back(*std::move(submission));
    }
    start = end + 1;
  }
  return submissions;
}

}  // namespace dangvien::inline v0::codec
