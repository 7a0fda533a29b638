// SPDX-License-Identifier: Apache-2.0
// cli/deadlines.cpp: the days that wait for a dossier, as a table.
#include "dangvien/admission/deadlines.hpp"

#include "cli/parse.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cli {

std::string deadline_text(const Session& session, const Dossier& dossier, const Rulebook& rulebook,
                          Day today) {
  Table table{{{std::string{session.say("Thời hạn", "Due")}},
               {std::string{session.say("Việc", "Act")}},
               {std::string{session.say("Căn cứ", "Clause")}}}};
  bool assumed = false;
  for (const Deadline& deadline : deadlines_of(dossier, rulebook, today)) {
    table.add({day_text(deadline.day) + (deadline.assumed ? "*" : ""),
               std::string{word(session, deadline.kind)},
               render_citation(deadline.citation, rulebook, session.language)});
    assumed = assumed || deadline.assumed;
  }
  if (table.empty()) return {};
  std::string text = table.text();
  if (assumed) {
    text += session.say("* Lịch nghỉ lễ chưa được công bố hết, hoặc chưa biết ngày nhận.\n",
                        "* Not all public holidays were announced, or the receipt is not known.\n");
  }
  return text;
}

}  // namespace dangvien::inline v0::cli
