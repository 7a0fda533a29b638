// SPDX-License-Identifier: Apache-2.0
#include "cli/submit_run.hpp"

#include <algorithm>
#include <iostream>
#include <set>
#include <unistd.h>

#include <fmt/format.h>

#include "cli/interrupt.hpp"
#include "cli/line_reader.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "codec/json/encode.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "engine/describe.hpp"

namespace dangvien::inline v0::cli {
namespace {

constexpr std::size_t lines_per_tick = 64;

std::string_view without_end(std::string_view line) {
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

std::string_view base_name(std::string_view path) {
  return path.substr(path.find_last_of('/') + 1);
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::size_t count_lines(std::string_view text) {
  const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return ends + (!text.empty() && text.back() != '\n' ? 1 : 0);
}

}  // namespace

void SubmitRun::run() {
  if (!keys_are_apart()) return;
  std::vector<std::string> texts;
  bool live = false;
  for (const std::string& input : order_->inputs) {
    texts.emplace_back();
    if (input == "-" && !order_->atomic) {
      live = true;
      continue;
    }
    auto text = read_input(input);
    if (!text) {
      session_->fail(text.error());
      return;
    }
    lines_total_ += count_lines(*text);
    texts.back() = *std::move(text);
  }
  if (live) lines_total_ = 0;  // nobody knows how many will come
  bool go_on = true;
  for (std::size_t index = 0; index < texts.size() && go_on; ++index) {
    const std::string& input = order_->inputs[index];
    go_on = input == "-" && live ? submit_standard_input() : submit_input(input, texts[index]);
  }
  if (go_on && order_->atomic) submit_gathered();
  show_progress(true);
  summary();
}

bool SubmitRun::keys_are_apart() {
  if (order_->key_prefix.empty() || order_->atomic) return true;
  std::set<std::string_view> names;
  for (const std::string& input : order_->inputs) {
    if (names.insert(base_name(input)).second) continue;
    session_->warn(fmt::format(
        fmt::runtime(session_->say(
            "Hai tệp cùng tên “{}”: với --key-prefix chúng sẽ dùng chung khóa. Ghi từng tệp với "
            "khóa riêng, hoặc đổi tên một tệp. Không có gì được ghi.",
            "Two files of the name “{}”: with --key-prefix they would share their keys. Submit "
            "each with a prefix of its own, or rename one. Nothing was written.")),
        base_name(input)));
    session_->exit = ExitCode::usage;
    return false;
  }
  return true;
}

bool SubmitRun::submit_standard_input() {
  Place place{.input = "-"};
  LineReader lines;
  std::string line;
  auto read = lines.next(line);
  for (; read == LineReader::Read::line; read = lines.next(line)) {
    if (!take_line(place, line)) return false;
  }
  if (read == LineReader::Read::end) return true;
  const Error error = unreadable({});
  ++place.line;
  reject(place,
         read == LineReader::Read::interrupted ? Error{.code = ErrorCode::cancelled} : error);
  stopped();
  return false;
}

bool SubmitRun::submit_input(const std::string& input, std::string_view text) {
  Place place{.input = input};
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = text.substr(start, end - start);
    start = end + 1;
    if (!take_line(place, line)) return false;
  }
  return true;
}

bool SubmitRun::take_line(Place& place, std::string_view line) {
  ++place.line;
  line = without_end(line);
  if (is_blank(line)) return true;
  if (interrupted()) {
    reject(place, Error{.code = ErrorCode::cancelled});
    stopped();
    return false;
  }
  ++lines_seen_;
  if (!submit_line(place, line)) {
    ++lines_failed_;
    // All or nothing: what was gathered before falls with this line.
    if (order_->atomic) lines_failed_ = lines_seen_;
    if (order_->atomic || !order_->carry_on) {
      stopped();
      return false;
    }
  }
  show_progress(false);
  return true;
}

bool SubmitRun::submit_line(const Place& place, std::string_view text) {
  const codec::DecodeOptions options{.normalise = normalise_text};
  auto submission = codec::decode_submission(text, options);
  if (!submission) {
    reject(place, submission.error());
    return false;
  }
  if (!order_->atomic) return judge(place, *submission);
  return gather(place, *std::move(submission));
}

/// One commit has one key and one actor. What a line says of its own is kept when all agree, and
/// never dropped.
bool SubmitRun::gather(const Place& place, codec::Submission submission) {
  if (!submission.key.empty()) {
    reject(place, Error{.code = ErrorCode::misuse,
                        .path = "key",
                        .found = phrase::key_of_line(submission.key),
                        .expected = phrase::one_key()});
    return false;
  }
  const std::string& actor = submission.actor.empty() ? order_->actor : submission.actor;
  if (!gathered_places_.empty() && actor != gathered_actor_) {
    reject(place, Error{.code = ErrorCode::misuse,
                        .path = "actor",
                        .found = phrase::other_actor(actor, gathered_places_.front().line),
                        .expected = phrase::one_actor()});
    return false;
  }
  gathered_actor_ = actor;
  gathered_places_.push_back(place);
  gathered_places_.back().commands = submission.commands.size();
  std::move(submission.commands.begin(), submission.commands.end(), std::back_inserter(gathered_));
  return true;
}

bool SubmitRun::judge(const Place& place, const codec::Submission& submission) {
  std::string key = submission.key;
  if (key.empty() && !order_->key_prefix.empty()) {
    key = fmt::format("{}:{}:{}", order_->key_prefix, base_name(place.input), place.line);
  }
  const SubmitOptions options{.key = key,
                              .actor = submission.actor.empty() ? order_->actor : submission.actor};
  const Outcome outcome = order_->preview ? registry_->preview(submission.commands, options)
                                          : registry_->submit(submission.commands, options);
  const bool named = outcome.command < submission.commands.size();
  if (!report(place, outcome, named ? &submission.commands[outcome.command] : nullptr))
    return false;
  count(outcome, 1, submission.commands.size());
  return true;
}

void SubmitRun::submit_gathered() {
  if (gathered_.empty()) return;
  if (interrupted()) {
    lines_failed_ = gathered_places_.size();
    session_->fail(Error{.code = ErrorCode::cancelled});
    stopped();
    return;
  }
  const SubmitOptions options{.key = order_->key_prefix, .actor = gathered_actor_};
  const Outcome outcome = order_->preview ? registry_->preview(gathered_, options)
                                          : registry_->submit(gathered_, options);
  Place place = gathered_places_.front();
  std::size_t first = 0;
  for (const Place& candidate : gathered_places_) {
    place = candidate;
    if (outcome.command < first + candidate.commands) break;
    first += candidate.commands;
  }
  const bool named = outcome.command < gathered_.size();
  if (!report(place, outcome, named ? &gathered_[outcome.command] : nullptr)) {
    lines_failed_ = gathered_places_.size();
    stopped();
    return;
  }
  count(outcome, gathered_places_.size(), gathered_.size());
}

bool SubmitRun::report(const Place& place, const Outcome& outcome, const Command* refused) {
  print_outcome(outcome);
  if (outcome.accepted()) return true;
  if (!outcome.refused()) {
    fault(place, outcome.error);
    return false;
  }
  session_->exit = ExitCode::refused;
  const std::string_view what =
      refused == nullptr ? std::string_view{} : command_word(*session_, name_of(*refused));
  session_->warn(fmt::format("{}, {} {}: {}{}{}", input_name(place), session_->say("dòng", "line"),
                             place.line,
                             session_->say("quy định không cho phép", "the rules do not allow"),
                             what.empty() ? "" : ": ", what));
  if (session_->json) return false;
  const OutcomeView view = describe_outcome(outcome, registry_->rulebook(), session_->language);
  session_->print(fmt::format("{}: {}\n", session_->say("Từ chối", "Refused"), what));
  const View registry = registry_->view();
  for (const Finding& violation : view.violations) {
    session_->print(finding_text(*session_, violation, "  ", registry));
  }
  return false;
}

void SubmitRun::count(const Outcome& outcome, std::size_t lines, std::size_t commands) {
  lines_accepted_ += lines;
  if (outcome.repeated) {
    lines_repeated_ += lines;
    return;
  }
  commands_ += commands;
  events_ += outcome.events.size();
  for (const CommandFinding& advisory : outcome.advisories) {
    const Finding finding = describe_advisory(advisory, registry_->rulebook(), session_->language);
    auto& [times, text] = advisories_[finding.rule];
    if (times++ == 0) text = finding.text;
  }
}

void SubmitRun::print_outcome(const Outcome& outcome) {
  if (!session_->json) return;
  session_->print(
      codec::encode_json(describe_outcome(outcome, registry_->rulebook(), session_->language)) +
      '\n');
  session_->flush();
}

void SubmitRun::reject(const Place& place, const Error& error) {
  Outcome outcome;
  outcome.error = placed(place, error);
  print_outcome(outcome);
  fault(place, error);
}

Error SubmitRun::placed(const Place& place, Error error) {
  // A fault in another file, as in the rules that adopt_overlay brings, has a line of its own.
  if (!error.file.empty()) return error;
  // "Dòng 3, byte 41, ..." is enough of standard input.
  if (place.input != "-") error.file = place.input;
  error.line = place.line;
  return error;
}

void SubmitRun::fault(const Place& place, const Error& error) {
  if (!error.file.empty()) {
    session_->warn(fmt::format("{}, {} {}: {}", input_name(place), session_->say("dòng", "line"),
                               place.line,
                               session_->say("không thực hiện được vì tệp nêu sau đây.",
                                             "not carried out because of the file named next.")));
  }
  session_->fail(placed(place, error));
}

void SubmitRun::stopped() const {
  if (order_->atomic || order_->preview) {
    session_->warn(session_->say("Không có gì được ghi.", "Nothing was written."));
    return;
  }
  session_->warn(
      counted(*session_, lines_accepted_,
              "Đã dừng. {} dòng trước đó đã được ghi; dòng này và các dòng sau thì chưa.",
              "Stopped. {} line before was written; this line and those after were not.",
              "Stopped. {} lines before were written; this line and those after were not."));
}

void SubmitRun::summary() {
  if (session_->json) return;
  const std::string_view form =
      order_->preview
          ? session_->say(
                "Xem trước, không ghi: {} dòng được, {} dòng không được; {} lệnh, {} sự kiện.",
                "Preview, nothing written. Lines accepted: {}, not accepted: {}; commands: {}, "
                "events: {}.")
          : session_->say("Đã ghi {} dòng, {} dòng không ghi được; {} lệnh, {} sự kiện.",
                          "Lines written: {}, not written: {}; commands: {}, events: {}.");
  session_->print(fmt::format(fmt::runtime(form),
                              count_text(*session_, lines_accepted_ - lines_repeated_),
                              count_text(*session_, lines_failed_),
                              count_text(*session_, commands_), count_text(*session_, events_)) +
                  '\n');
  if (lines_repeated_ != 0) {
    session_->print(counted(*session_, lines_repeated_,
                            "{} dòng đã được ghi từ trước với cùng khóa.\n",
                            "{} line had been written before under the same key.\n",
                            "{} lines had been written before under the same key.\n"));
  }
  for (const auto& [rule, advisory] : advisories_) {
    session_->print(fmt::format("  {} ({}×, {}): {}\n", session_->say("lưu ý", "note"),
                                advisory.first, rule, advisory.second));
  }
}

void SubmitRun::show_progress(bool last) {
  const bool wanted = lines_total_ >= 4 * lines_per_tick && isatty(STDERR_FILENO) == 1;
  if (!wanted || (!last && lines_seen_ % lines_per_tick != 0)) return;
  std::cerr << '\r' << bar(lines_seen_, lines_total_, 40) << ' '
            << count_text(*session_, lines_seen_) << " / " << count_text(*session_, lines_total_);
  if (last) std::cerr << '\n';
  std::cerr.flush();
}

std::string SubmitRun::input_name(const Place& place) const {
  return place.input == "-" ? std::string{session_->say("đầu vào chuẩn", "standard input")}
                            : std::string{place.input};
}

}  // namespace dangvien::inline v0::cli
