// SPDX-License-Identifier: Apache-2.0
// decoder.hpp: the state of one decode: a stack of open objects and lists, and what the next value
// is for. Driven by the parser's events (decode.cpp); knows the schema through descriptors only.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codec/json/decode.hpp"
#include "codec/json/descriptor.hpp"
#include "codec/json/discriminators.hpp"
#include "dangvien/base/error.hpp"

namespace dangvien::inline v0::codec {

/// What the text as a whole must be; exactly one pointer is set.
struct Root {
  const TableDescriptor* table = nullptr;
  const UnionDescriptor* united = nullptr;
  void* object = nullptr;            ///< of `table`, or the variant of `united`
  Submission* submission = nullptr;  ///< with its key, actor and commands
};

/// Every function returns false after the first failure, which `error` then describes.
class Decoder {
 public:
  Decoder(std::string_view json, const Root& root, const DecodeOptions& options)
      : json_(json), root_(root), options_(options) {}

  [[nodiscard]] bool begin_object();
  [[nodiscard]] bool end_object();
  [[nodiscard]] bool begin_list();
  [[nodiscard]] bool end_list();
  [[nodiscard]] bool key(std::string_view name);
  [[nodiscard]] bool text(std::string_view value);
  [[nodiscard]] bool integer(std::int64_t value);
  /// A number above the largest std::int64_t.
  [[nodiscard]] bool large(std::uint64_t value);
  /// A number that is not whole, or too large.
  [[nodiscard]] bool fraction();
  [[nodiscard]] bool flag(bool value);
  [[nodiscard]] bool null();

  [[nodiscard]] bool failed() const noexcept { return failed_; }
  [[nodiscard]] Error error() &&;
  /// Path of what is being read, for errors of the parser itself.
  [[nodiscard]] std::string path() const;

 private:
  /// What the value after a key is for.
  enum class Pending : std::uint8_t { nothing, field, kind, key, actor, commands };

  struct Frame {
    enum class Sort : std::uint8_t { object, list, commands };
    Sort sort = Sort::object;
    Pending pending = Pending::nothing;
    bool envelope = false;  ///< the root object of a submission
    bool named = false;     ///< "command" has been read
    bool key_seen = false;
    bool actor_seen = false;
    bool commands_seen = false;
    const UnionDescriptor* united = nullptr;
    const TableDescriptor* table = nullptr;  ///< nullptr while the kind is not known
    void* object = nullptr;                  ///< of `table`; before: the variant
    const FieldDescriptor* field = nullptr;  ///< of the value to come; of a list: its field
    FieldSet seen;
    std::uint32_t hint = 0;   ///< index at which the next field is looked for first
    std::uint32_t index = 0;  ///< of the next element of a list
    std::uint32_t token = 0;  ///< number of the opening bracket
  };

  [[nodiscard]] bool push(const Frame& frame);
  void pop();
  void value_done() noexcept;
  [[nodiscard]] Frame* top() noexcept { return depth_ == 0 ? nullptr : &frames_[depth_ - 1]; }

  [[nodiscard]] bool open_root();
  [[nodiscard]] bool open_field(const FieldDescriptor& field, void* object);
  [[nodiscard]] bool open_command();
  [[nodiscard]] bool envelope_key(Frame& frame, std::string_view name, bool& handled);
  [[nodiscard]] bool kind_known(Frame& frame);
  [[nodiscard]] bool choose_kind(Frame& frame, std::string_view name, std::uint32_t token);
  [[nodiscard]] bool field_key(Frame& frame, std::string_view name);
  [[nodiscard]] bool finish_object(Frame& frame);
  [[nodiscard]] bool seen_twice();

  [[nodiscard]] bool pending_text(Frame& frame, std::string_view value);
  [[nodiscard]] bool field_text(const FieldDescriptor& field, void* object, std::string_view value);
  [[nodiscard]] bool element_text(Frame& frame, std::string_view value);
  [[nodiscard]] bool store_text(std::string& target, std::string_view value, bool meaningful,
                                bool lines = false);
  [[nodiscard]] bool store_name(const FieldDescriptor& field, void* object, std::string_view value);

  [[nodiscard]] bool wrong();
  [[nodiscard]] Phrase wanted() const;
  [[nodiscard]] bool fail(Phrase expected);
  /// `found` empty: the token itself.
  [[nodiscard]] bool fail_at(std::uint32_t token, Phrase found, std::string path, Phrase expected);
  [[nodiscard]] bool missing(Frame& frame, std::string_view name, Phrase expected);
  [[nodiscard]] bool unknown(Frame& frame, std::string_view name);

  std::string_view json_;
  Root root_;
  DecodeOptions options_;
  std::uint32_t token_ = 0;
  std::size_t depth_ = 0;
  std::array<Frame, depth_limit + 1> frames_;
  std::vector<Discriminator> discriminators_;
  bool discriminators_known_ = false;
  std::string scratch_;
  bool failed_ = false;
  Error error_;
};

}  // namespace dangvien::inline v0::codec
