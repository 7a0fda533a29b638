// SPDX-License-Identifier: Apache-2.0
// cli/query.hpp: what the queries share: which organisation, as of which day, shown how.
#pragma once

#include <optional>
#include <string>

#include <CLI/CLI.hpp>

#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0::cli {

/// The organisation named, or the topmost one when none is. Reports and answers nothing when it
/// does not exist.
[[nodiscard]] std::optional<OrganisationId> chosen_organisation(Session& session, const View& view,
                                                                const std::string& text);

/// The day named, or today. Reports and answers nothing when there is no such day.
[[nodiscard]] std::optional<Day> chosen_day(Session& session, std::string_view option,
                                            const std::string& text);

/// How percentages are shown, as options of a verb.
struct DisplayArguments {
  std::string decimals = "1";
  bool truncate = false;
  bool round_up = false;
  bool point = false;
  bool keep_zeros = false;
  bool plus_sign = false;
  bool surplus = false;
  std::string form = "percentage";

  void add_to(CLI::App& verb, const Session& session);
  /// Reports and answers nothing when `decimals` is not 0, 1 or 2, or there is no such form.
  [[nodiscard]] std::optional<DisplayPolicy> policy(Session& session) const;
};

/// A figure with its unit: "107,3 %", "2 ×" for a multiple, "6" for a difference in persons.
[[nodiscard]] std::string with_unit(std::string_view figure, DisplayForm form);

/// "107,3 %"; "–" for a share of a quota of zero.
[[nodiscard]] std::string percentage_text(const Progress& progress, const DisplayPolicy& policy);

}  // namespace dangvien::inline v0::cli
