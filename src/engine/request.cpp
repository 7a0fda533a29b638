// SPDX-License-Identifier: Apache-2.0
#include "engine/request.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "codec/json/text_rule.hpp"
#include "codec/json/texts.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "text/unicode.hpp"

namespace dangvien::inline v0 {
namespace {

constexpr std::size_t longest_label = 200;  // bytes of a caller's key or actor

Error malformed(std::string path, Phrase found, Phrase expected) {
  return {.code = ErrorCode::malformed,
          .path = std::move(path),
          .found = std::move(found),
          .expected = std::move(expected)};
}

/// Brings every text to form C.
class TextComposer final : public codec::TextVisitor {
 public:
  bool see(const std::string& text, const codec::FieldDescriptor& /*field*/) override {
    if (codec::is_ascii(text)) return true;
    // The walk reads commands that are constant; these are the request's own copies.
    if (auto composed = compose(text)) const_cast<std::string&>(text) = *std::move(composed);
    return true;
  }
};

}  // namespace

/// Stops at the first text that may not be written; notes whether any has another form than C, and
/// whether any is empty where it must say something.
class TextCheck final : public codec::TextVisitor {
 public:
  explicit TextCheck(bool empty_too) : empty_too_(empty_too) {}
  bool see(const std::string& text, const codec::FieldDescriptor& field) override {
    if (!codec::is_ascii(text)) {
      if (invalid_utf8(text) != std::string_view::npos) {
        fault = codec::TextFault{phrase::not_utf8(), phrase::utf8()};
        return false;
      }
      all_composed = all_composed && is_composed(text);
    }
    fault = codec::fault_of(text, field);
    if (fault && text.empty() && !empty_too_) {
      leaves_out = true;
      fault.reset();
    }
    return !fault;
  }

  std::optional<codec::TextFault> fault;
  bool all_composed = true;
  bool leaves_out = false;

 private:
  bool empty_too_;
};

Request::Request(std::span<const Command> commands, const SubmitOptions& options)
    : commands_(commands), key_(options.key), actor_(options.actor) {
  check_commands();
  if (fault_.error.code == ErrorCode::none) check_label(key_, own_key_, "key");
  if (fault_.error.code == ErrorCode::none) check_label(actor_, own_actor_, "actor");
  if (fault_.error.code == ErrorCode::none) check_texts();
}

void Request::check_commands() {
  if (commands_.empty()) {
    fault_.error = {.code = ErrorCode::misuse,
                    .path = "commands",
                    .found = phrase::empty_list(),
                    .expected = phrase::a_command()};
    return;
  }
  // What follows in the same submission would be judged by rules that it has just changed.
  const auto adopts = [](const Command& command) {
    return std::holds_alternative<AdoptOverlay>(command);
  };
  if (commands_.size() > 1 && std::any_of(commands_.begin(), commands_.end(), adopts)) {
    fault_.error = {.code = ErrorCode::misuse,
                    .path = "commands",
                    .found = phrase::adoption_among_others(),
                    .expected = phrase::adoption_alone()};
  }
}

void Request::check_label(std::string_view& label, std::string& own, const char* name) {
  const auto too_long = [&] {
    return Error{.code = ErrorCode::misuse,
                 .path = name,
                 .found = phrase::byte_count(label.size()),
                 .expected = phrase::bytes_at_most(longest_label)};
  };
  if (label.size() > longest_label) {
    fault_.error = too_long();
    return;
  }
  if (invalid_utf8(label) != std::string_view::npos) {
    fault_.error = malformed(name, phrase::not_utf8(), phrase::utf8());
    return;
  }
  if (auto fault = codec::fault_of(label, !label.empty(), false)) {
    fault_.error = malformed(name, std::move(fault->found), std::move(fault->expected));
    return;
  }
  if (codec::is_ascii(label) || is_composed(label)) return;
  if (auto composed = compose(label)) own = *std::move(composed);
  label = own;
  if (label.size() > longest_label) fault_.error = too_long();
}

void Request::check_texts() {
  TextCheck check(false);
  fault_ = first_fault(check);
  leaves_out_ = check.leaves_out;
  if (!check.fault && !check.all_composed) compose_texts();
}

Request::Fault Request::left_out() const {
  if (!leaves_out_) return {};
  TextCheck check(true);
  return first_fault(check);
}

Request::Fault Request::first_fault(TextCheck& check) const {
  for (std::size_t index = 0; index < commands_.size(); ++index) {
    std::string path = codec::visit_texts(commands_[index], check);
    if (!check.fault) continue;
    if (commands_.size() > 1) path = "commands[" + std::to_string(index) + "]." + path;
    return {
        malformed(std::move(path), std::move(check.fault->found), std::move(check.fault->expected)),
        static_cast<std::uint32_t>(index)};
  }
  return {};
}

void Request::compose_texts() {
  own_commands_.assign(commands_.begin(), commands_.end());
  TextComposer composer;
  for (const Command& command : own_commands_) {
    static_cast<void>(codec::visit_texts(command, composer));
  }
  commands_ = own_commands_;
}

}  // namespace dangvien::inline v0
