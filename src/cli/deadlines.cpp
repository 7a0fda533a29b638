// SPDX-License-Identifier: Apache-2.0
// cli/deadlines.cpp: the clocks that run for a dossier, each by the law of the act that starts it.
#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cli {
namespace {

/// Collects what is due.
class Deadlines {
 public:
  Deadlines(const Session& session, const Rulebook& rulebook)
      : session_(&session),
        rulebook_(&rulebook),
        table_{{{std::string{session.say("Thời hạn", "Due")}},
                {std::string{session.say("Việc", "Act")}},
                {std::string{session.say("Tính từ", "Counted from")}},
                {std::string{session.say("Quy định", "Rule")}}}} {}

  /// A clock of working days that `rule` gives, from the act on `start`.
  void working_days(std::string_view what, RuleId rule, OptionalDay start) {
    const auto length = value_on(rule, start);
    if (!length) return;
    const auto due = rulebook_->calendar().add_working_days(
        *start, WorkingDays{static_cast<std::int32_t>(*length)});
    add(due.day, what, *start, rule,
        fmt::format("{} {}", *length, session_->say("ngày làm việc", "working days")));
  }

  /// The end of `rule` months after `start`.
  void months(std::string_view what, RuleId rule, OptionalDay start, Days shift) {
    const auto length = value_on(rule, start);
    if (!length) return;
    const Day end = add_months(*start, Months{static_cast<std::int32_t>(*length)},
                               MonthRounding::last_valid_day);
    add(end + shift, what, *start, rule,
        fmt::format("{} {}", *length, session_->say("tháng", "months")));
  }

  [[nodiscard]] std::string text() const { return table_.empty() ? std::string{} : table_.text(); }

 private:
  [[nodiscard]] std::optional<std::int64_t> value_on(RuleId rule, OptionalDay start) const {
    if (!start) return std::nullopt;
    const RuleRow& row = rulebook_->row(rule, *start);
    if (row.provenance == Provenance::unknown || row.value.unit == Unit::none) return std::nullopt;
    return row.value.number;
  }

  void add(Day due, std::string_view what, Day start, RuleId rule, const std::string& length) {
    const RuleRow& row = rulebook_->row(rule, start);
    const std::string citation = render_citation(row.citation, *rulebook_, session_->language);
    table_.add({day_text(due), std::string{what}, day_text(start),
                citation.empty() ? length : length + "; " + citation});
  }

  const Session* session_;
  const Rulebook* rulebook_;
  Table table_;
};

}  // namespace

std::string deadline_text(const Session& session, const Dossier& dossier,
                          const Rulebook& rulebook) {
  Deadlines deadlines{session, rulebook};
  switch (dossier.state) {
    case DossierState::class_completed:
    case DossierState::opened:
    case DossierState::applied:
    case DossierState::certified:
      deadlines.months(
          session.say("chi bộ xét (giấy chứng nhận còn hạn)", "cell meeting (certificate valid)"),
          RuleId::admission_certificate_validity, dossier.certificate_issued_on, Days{-1});
      break;
    case DossierState::cell_resolved:
    case DossierState::sub_committee_appraised:
    case DossierState::grassroots_resolved:
      deadlines.working_days(session.say("quyết định kết nạp", "admission decision"),
                             RuleId::admission_decision_clock, dossier.cell_resolved_on);
      break;
    case DossierState::decided:
      deadlines.working_days(session.say("lễ kết nạp", "ceremony"),
                             RuleId::admission_ceremony_clock, dossier.received_on);
      break;
    case DossierState::probation:
      deadlines.months(session.say("hết thời gian dự bị", "end of probation"),
                       RuleId::admission_probation_length, dossier.ceremony_on, Days{0});
      break;
    case DossierState::recognition_cell_resolved:
    case DossierState::recognition_sub_committee_appraised:
    case DossierState::recognition_grassroots_resolved:
      deadlines.working_days(session.say("quyết định công nhận chính thức", "recognition decision"),
                             RuleId::admission_recognition_decision_clock,
                             dossier.recognition_resolved_on);
      break;
    default:
      break;
  }
  return deadlines.text();
}

}  // namespace dangvien::inline v0::cli
