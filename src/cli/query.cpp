// SPDX-License-Identifier: Apache-2.0
#include "cli/query.hpp"

#include <algorithm>

#include "cli/parse.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/quota/progress.hpp"

namespace dangvien::inline v0::cli {

std::optional<OrganisationId> chosen_organisation(Session& session, const View& view,
                                                  const std::string& text) {
  if (text.empty()) {
    const auto all = view.organisations();
    if (!all.empty()) return all.front();
    session.fail(Error{.code = ErrorCode::misuse,
                       .path = std::string{session.say("TỔ-CHỨC", "ORGANISATION")},
                       .found = phrase::no_organisation(),
                       .expected = phrase::some_organisation()});
    return std::nullopt;
  }
  const auto id = parse_identity<OrganisationId>(session.say("TỔ-CHỨC", "ORGANISATION"), text);
  if (!id) {
    session.fail(id.error());
    return std::nullopt;
  }
  const auto known = view.organisation(*id);
  if (!known) {
    session.fail(known.error());
    return std::nullopt;
  }
  return *id;
}

std::optional<Day> chosen_day(Session& session, std::string_view option, const std::string& text) {
  if (text.empty()) return today();
  const auto day = parse_day(option, text);
  if (day) return *day;
  session.fail(day.error());
  return std::nullopt;
}

void DisplayArguments::add_to(CLI::App& verb, const Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  verb.add_option("--decimals", decimals,
                  say("số chữ số thập phân (mặc định 1)", "decimals (default 1)"))
      ->option_text("0|1|2");
  CLI::Option* const cut =
      verb.add_flag("--truncate", truncate,
                    say("cắt bỏ phần lẻ thay vì làm tròn", "cut off instead of rounding half up"));
  verb.add_flag("--round-up", round_up,
                say("làm tròn lên thay vì làm tròn gần nhất", "round up instead of half up"))
      ->excludes(cut);
  verb.add_flag("--point", point,
                say("dấu chấm thập phân thay dấu phẩy", "decimal point, not comma"));
  verb.add_flag("--keep-zeros", keep_zeros,
                say("giữ số 0 ở cuối: 100,0", "keep trailing zeros: 100,0"));
  verb.add_flag("--surplus", surplus,
                say("tỷ lệ vượt thay cho tỷ lệ hoàn thành", "surplus instead of share"));
  verb.add_option("--form", form,
                  say("percentage (tỷ lệ hoàn thành, mặc định), surplus (tỷ lệ vượt), shortfall "
                      "(tỷ lệ còn thiếu), difference (chênh lệch, người), multiple (gấp mấy lần)",
                      "percentage (default), surplus, shortfall, difference (in persons), "
                      "multiple"))
      ->option_text(say("CÁCH", "FORM"));
  verb.add_flag("--plus-sign", plus_sign,
                say("ghi dấu cộng trước số vượt: +6", "a plus sign before what is above: +6"));
}

std::optional<DisplayPolicy> DisplayArguments::policy(Session& session) const {
  const auto count = parse_number("--decimals", decimals, 0, 2);
  if (!count) {
    session.fail(count.error());
    return std::nullopt;
  }
  const auto chosen = enum_from_name<DisplayForm>(form);
  if (!chosen) {
    session.fail(Error{.code = ErrorCode::malformed,
                       .path = "--form",
                       .offset = -1,
                       .found = phrase::quoted(form),
                       .expected = phrase::one_of({EnumNames<DisplayForm>::names.begin(),
                                                   EnumNames<DisplayForm>::names.end()})});
    return std::nullopt;
  }
  const auto rounded_down = truncate ? DisplayRounding::truncate : DisplayRounding::half_up;
  return DisplayPolicy{
      .decimals = static_cast<std::uint8_t>(*count),
      .rounding = round_up ? DisplayRounding::up : rounded_down,
      .mark = point ? DecimalMark::point : DecimalMark::comma,
      .keep_zeros = keep_zeros,
      .form = surplus ? DisplayForm::surplus : *chosen,
      .plus_sign = plus_sign,
  };
}

std::string with_unit(std::string_view figure, DisplayForm form) {
  std::string text{figure};
  if (form == DisplayForm::difference) return text;
  return text + (form == DisplayForm::multiple ? " ×" : " %");
}

std::string percentage_text(const Progress& progress, const DisplayPolicy& policy) {
  const auto fulfilled = static_cast<std::uint32_t>(std::max(progress.fulfilled, 0));
  const FigureText figure = format_progress(fulfilled, progress.number, policy);
  return figure.view().empty() ? std::string{"–"} : with_unit(figure.view(), policy.form);
}

}  // namespace dangvien::inline v0::cli
