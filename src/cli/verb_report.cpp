// SPDX-License-Identifier: Apache-2.0
// dangvien report FILE --out report.html [O1] [--as-of DAY] [display options]
#include <algorithm>
#include <array>
#include <memory>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/words.hpp"
#include "report/html.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct ReportArguments {
  std::string file;
  std::string organisation;
  std::string out;
  std::string as_of;
  DisplayArguments display;
};

/// Makes the page of one organisation as of one day.
class ReportMaker {
 public:
  ReportMaker(const Session& session, const View& view, OrganisationId top, Day as_of,
              const DisplayPolicy& policy)
      : session_(&session), view_(&view), top_(top), as_of_(as_of), policy_(policy) {}

  Result<report::Page> page() {
    const auto organisation = view_->organisation(top_);
    const auto count = view_->count(top_);
    const auto progress = view_->progress_table(top_, as_of_, true);
    const auto dossiers = view_->dossiers(top_);
    if (!organisation) return organisation.error();
    if (!count) return count.error();
    if (!progress) return progress.error();
    if (!dossiers) return dossiers.error();
    report::Page page{
        .language = std::string{session_->say("vi", "en")},
        .title = say("Báo cáo phát triển đảng viên", "Party membership development"),
        .subtitle = fmt::format("{} · {} {}", organisation->name,
                                session_->say("tính đến ngày", "as of"), day_text(as_of_))};
    page.figures = {{std::to_string(count->official_members + count->probationary_members),
                     say("đảng viên", "members")},
                    {std::to_string(count->cells), say("chi bộ", "cells")},
                    {std::to_string(count->probationary_members),
                     say("đảng viên dự bị", "probationary members")},
                    {std::to_string(count->open_dossiers), say("hồ sơ đang mở", "open dossiers")}};
    page.sections.push_back(progress_section(*progress));
    page.sections.push_back(dossier_section(*dossiers));
    page.sections.push_back(tree_section());
    return page;
  }

 private:
  [[nodiscard]] std::string say(std::string_view vi, std::string_view en) const {
    return std::string{session_->say(vi, en)};
  }

  report::Section progress_section(const std::vector<Progress>& rows) const {
    report::Section section{
        .heading = say("Tiến độ thực hiện chỉ tiêu", "Progress against the quotas"),
        .columns = {{say("Tổ chức", "Holder")},
                    {say("Căn cứ, đối tượng", "Basis, group")},
                    {say("Thời kỳ", "Period")},
                    {say("Chỉ tiêu", "Quota"), true},
                    {say("Thực hiện", "Fulfilled"), true},
                    {say("Đang xét", "Under way"), true},
                    {say("Tỷ lệ", "Share"), true}}};
    if (rows.empty()) section.note = say("Không có chỉ tiêu nào.", "There is no quota.");
    for (const Progress& row : rows) {
      const auto holder = view_->organisation(row.holder);
      const auto fulfilled = static_cast<std::uint64_t>(std::max(row.fulfilled, 0));
      section.rows.push_back(
          {{holder ? std::string{holder->name} : identity_text(row.holder)},
           {fmt::format("{}; {}", word(*session_, row.basis), word(*session_, row.group))},
           {day_text(row.first_day) + " – " + day_text(row.last_day)},
           {quota_text(*session_, row)},
           {std::to_string(row.fulfilled)},
           {std::to_string(row.reserved)},
           {percentage_text(row, policy_), report::Share{fulfilled, row.number}}});
    }
    return section;
  }

  report::Section dossier_section(const std::vector<DossierId>& dossiers) const {
    std::array<std::uint64_t, count_of<DossierState>> states{};
    for (const DossierId id : dossiers) {
      if (const auto dossier = view_->dossier(id))
        ++states[static_cast<std::size_t>(dossier->state)];
    }
    report::Section section{
        .heading = say("Hồ sơ kết nạp theo trạng thái", "Admission dossiers by state"),
        .columns = {{say("Trạng thái", "State")}, {say("Số hồ sơ", "Dossiers"), true}}};
    for (std::size_t index = 0; index < states.size(); ++index) {
      if (states[index] == 0) continue;
      section.rows.push_back(
          {{std::string{word(*session_, static_cast<DossierState>(index))}},
           {std::to_string(states[index]), report::Share{states[index], dossiers.size()}}});
    }
    if (section.rows.empty()) section.note = say("Chưa có hồ sơ nào.", "There is no dossier.");
    return section;
  }

  report::Section tree_section() const {
    report::Section section{.heading = say("Tổ chức", "Organisations"),
                            .note = say("Số đếm hiện nay, kể cả các tổ chức bên dưới.",
                                        "Counts of today, organisations below included."),
                            .columns = {{say("Tổ chức", "Organisation")},
                                        {say("Loại", "Kind")},
                                        {say("Chi bộ", "Cells"), true},
                                        {say("Chính thức", "Official"), true},
                                        {say("Dự bị", "Probationary"), true},
                                        {say("Hồ sơ mở", "Open dossiers"), true}}};
    add_branch(section, top_, 0);
    return section;
  }

  void add_branch(report::Section& section, OrganisationId id, std::uint32_t level) const {
    const auto organisation = view_->organisation(id);
    const auto count = view_->count(id);
    const auto children = view_->children(id);
    if (!organisation || !count || !children) return;
    section.rows.push_back({{std::string{organisation->name}, {}, level},
                            {std::string{word(*session_, organisation->kind)}},
                            {std::to_string(count->cells)},
                            {std::to_string(count->official_members)},
                            {std::to_string(count->probationary_members)},
                            {std::to_string(count->open_dossiers)}});
    for (const OrganisationId child : *children) add_branch(section, child, level + 1);
  }

  const Session* session_;
  const View* view_;
  OrganisationId top_;
  Day as_of_;
  DisplayPolicy policy_;
};

void show(Session& session, const ReportArguments& arguments) {
  const auto day = chosen_day(session, "--as-of", arguments.as_of);
  const auto policy = arguments.display.policy(session);
  if (!day || !policy) return;
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const auto verified = registry->verify();
  if (!verified) {
    session.fail(verified.error());
    return;
  }
  const View view = registry->view();
  const auto organisation = chosen_organisation(session, view, arguments.organisation);
  if (!organisation) return;
  auto page = ReportMaker{session, view, *organisation, *day, *policy}.page();
  if (!page) {
    session.fail(page.error());
    return;
  }
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  page->provenance = {
      {say("Sổ", "Registry"), arguments.file.substr(arguments.file.find_last_of('/') + 1)},
      {say("Đầu sổ", "Journal head"),
       fmt::format("{} · {}", view.sequence(), to_hexadecimal(verified->head.hash))},
      {say("Kiểm tra", "Verified"),
       verified->sound() ? say("nguyên vẹn", "sound") : say("KHÔNG nguyên vẹn", "NOT sound")},
      {say("Bộ quy tắc", "Rulebook"), to_hexadecimal(registry->rulebook().tables().hash)}};
  const auto written = write_file(arguments.out, report::html(*page), arguments.file);
  if (!written) {
    session.fail(written.error());
    return;
  }
  session.print(fmt::format("{} {}\n", session.say("Đã viết", "Wrote"), arguments.out));
}

}  // namespace

void add_report(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand("report", say("báo cáo một tệp HTML, in được trên giấy A4",
                                                      "a report as one HTML file, prints on A4"));
  const auto arguments = std::make_shared<ReportArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỔ-CHỨC", "ORGANISATION"), arguments->organisation,
                   say("mã tổ chức, ví dụ O4; không có: toàn sổ",
                       "identity, for example O4; none: the whole registry"));
  verb->add_option("--out", arguments->out, say("tệp sẽ viết", "file to write"))
      ->required()
      ->option_text(say("TỆP", "FILE"));
  verb->add_option("--as-of", arguments->as_of,
                   say("tính đến hết ngày này; mặc định hôm nay",
                       "up to and including this day; default today"))
      ->option_text(say("NGÀY", "DAY"));
  arguments->display.add_to(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
