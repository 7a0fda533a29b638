// SPDX-License-Identifier: Apache-2.0
// cli/submit_run.hpp: JSON Lines from files into a registry, one submission a line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"
#include "codec/json/decode.hpp"
#include "dangvien/engine/registry.hpp"

namespace dangvien::inline v0::cli {

struct SubmitOrder {
  std::string file;
  std::vector<std::string> inputs;
  std::string key_prefix;
  std::string actor;
  bool preview = false;
  bool atomic = false;
  bool carry_on = false;
};

/// One run of `submit`. Lines are read and decoded one after the other, so that a fault in line 900
/// does not hide what lines 1 to 899 did. With --json each outcome is written out before the next
/// line is read: it is the acknowledgement.
class SubmitRun {
 public:
  SubmitRun(Session& session, Registry& registry, const SubmitOrder& order)
      : session_(&session), registry_(&registry), order_(&order) {}

  /// Submits every line of every input, or up to the first that is refused or faulty. The exit code
  /// of the session says how it went.
  void run();

 private:
  /// Where a line stands.
  struct Place {
    std::string_view input;
    std::size_t line = 0;
    std::size_t commands = 0;  ///< for an atomic submission: how many commands the line holds
  };

  /// Two inputs of one name would share their keys.
  [[nodiscard]] bool keys_are_apart();
  /// Standard input, line by line as it comes: whoever writes to it may wait for each outcome.
  bool submit_standard_input();
  bool submit_input(const std::string& input, std::string_view text);
  /// The next line of an input; false when the run ends here.
  bool take_line(Place& place, std::string_view line);
  bool submit_line(const Place& place, std::string_view text);
  bool judge(const Place& place, const codec::Submission& submission);
  /// Takes the line's commands into the one submission; false when it cannot be part of it.
  bool gather(const Place& place, codec::Submission submission);
  void submit_gathered();
  bool report(const Place& place, const Outcome& outcome, const Command* refused);
  void count(const Outcome& outcome, std::size_t lines, std::size_t commands);
  /// An error that no outcome told: of a line that never reached the registry.
  void reject(const Place& place, const Error& error);
  void fault(const Place& place, const Error& error);
  [[nodiscard]] static Error placed(const Place& place, Error error);
  void print_outcome(const Outcome& outcome);
  void stopped() const;
  void summary();
  void show_progress(bool last);

  [[nodiscard]] std::string input_name(const Place& place) const;

  Session* session_;
  Registry* registry_;
  const SubmitOrder* order_;
  std::vector<Command> gathered_;
  std::vector<Place> gathered_places_;
  std::string gathered_actor_;
  std::map<std::string, std::pair<std::size_t, std::string>> advisories_;
  std::size_t lines_total_ = 0;
  std::size_t lines_seen_ = 0;
  std::size_t lines_accepted_ = 0;
  std::size_t lines_repeated_ = 0;
  std::size_t lines_failed_ = 0;
  std::size_t commands_ = 0;
  std::size_t events_ = 0;
};

}  // namespace dangvien::inline v0::cli
