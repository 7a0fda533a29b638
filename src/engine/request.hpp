// SPDX-License-Identifier: Apache-2.0
// src/engine/request.hpp: a submission as the registry takes it, whichever face it came through.
// Typed commands come past no codec: what JSON would not let in does not come in here either.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dangvien/engine/registry.hpp"

namespace dangvien::inline v0 {

class TextCheck;  // request.cpp

/// Commands, key and actor, checked and with every text in normalisation form C. What has that form
/// already is not copied and must outlive this.
class Request {
 public:
  /// What is wrong with a request, and the command it is about.
  struct Fault {
    Error error;
    std::uint32_t command = 0;
  };

  Request(std::span<const Command> commands, const SubmitOptions& options);
  Request(const Request&) = delete;  // it points into itself
  Request& operator=(const Request&) = delete;
  ~Request() = default;

  /// Code none: the request may be judged. Errors: malformed (a text that is not UTF-8, too long,
  /// blank where it must say something, or with control characters), misuse.
  [[nodiscard]] Fault take_fault() noexcept { return std::move(fault_); }
  /// The first text that says nothing where it must; code none when there is none. To be asked of
  /// what the rules accept: where a rule speaks of what was left out, its refusal comes first.
  [[nodiscard]] Fault left_out() const;

  [[nodiscard]] std::span<const Command> commands() const noexcept { return commands_; }
  [[nodiscard]] std::string_view key() const noexcept { return key_; }
  [[nodiscard]] std::string_view actor() const noexcept { return actor_; }

 private:
  void check_commands();
  void check_texts();
  [[nodiscard]] Fault first_fault(TextCheck& check) const;
  void compose_texts();
  void check_label(std::string_view& label, std::string& own, const char* name);

  std::span<const Command> commands_;
  std::string_view key_;
  std::string_view actor_;
  std::vector<Command> own_commands_;  // where a text had to be changed
  std::string own_key_;
  std::string own_actor_;
  bool leaves_out_ = false;
  Fault fault_;
};

}  // namespace dangvien::inline v0
