// SPDX-License-Identifier: Apache-2.0
#include "cli/help.hpp"

#include <fmt/format.h>

#include "cli/table.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::cli {
namespace {

constexpr std::size_t page_width = 100;

/// "-h, --help", "--as-of NGÀY", "TỆP".
std::string option_label(const CLI::Option& option) {
  if (option.get_positional()) return option.get_single_name();
  std::string label;
  for (const std::string& name : option.get_snames()) label += fmt::format("-{}, ", name);
  for (const std::string& name : option.get_lnames()) label += fmt::format("--{}, ", name);
  label.erase(label.size() - 2);
  if (option.get_expected_max() > 0 && !option.get_option_text().empty()) {
    label += ' ' + option.get_option_text();
  }
  return label;
}

class Formatter : public CLI::FormatterBase {
 public:
  explicit Formatter(const Session& session) : session_(&session) {}

  std::string make_help(const CLI::App* app, std::string /*name*/,
                        CLI::AppFormatMode /*mode*/) const override {
    std::string page = usage(*app) + "\n\n";
    for (const std::string& line : wrapped(app->get_description(), page_width)) page += line + '\n';
    section(page, session_->say("Tham số", "Arguments"), options(*app, true));
    section(page, session_->say("Lệnh", "Verbs"), verbs(*app));
    section(page, session_->say("Tùy chọn", "Options"), options(*app, false));
    if (!app->get_footer().empty()) page += '\n' + app->get_footer() + '\n';
    return page + '\n' + exit_code_help(*session_);
  }

 private:
  using Lines = std::vector<std::pair<std::string, std::string>>;

  std::string usage(const CLI::App& app) const {
    std::string line = fmt::format("{}: dangvien", session_->say("Cách dùng", "Usage"));
    if (app.get_parent() != nullptr) line += ' ' + app.get_name();
    for (const CLI::Option* option : app.get_options()) {
      if (!option->get_positional()) continue;
      const std::string more = option->get_expected_max() > 1 ? "…" : "";
      line += option->get_required() ? fmt::format(" {}{}", option->get_single_name(), more)
                                     : fmt::format(" [{}{}]", option->get_single_name(), more);
    }
    if (!verbs(app).empty()) line += session_->say(" LỆNH", " VERB");
    return line + std::string{session_->say(" [tùy chọn]", " [options]")};
  }

  static Lines options(const CLI::App& app, bool positional) {
    Lines lines;
    for (const CLI::Option* option : app.get_options()) {
      if (option->get_positional() != positional || option->get_group().empty()) continue;
      lines.emplace_back(option_label(*option), option->get_description());
    }
    return lines;
  }

  static Lines verbs(const CLI::App& app) {
    Lines lines;
    for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; })) {
      lines.emplace_back(verb->get_name(), verb->get_description());
    }
    return lines;
  }

  static void section(std::string& page, std::string_view heading, const Lines& lines) {
    if (lines.empty()) return;
    std::size_t width = 0;
    for (const auto& [label, text] : lines) width = std::max(width, display_width(label));
    page += fmt::format("\n{}:\n", heading);
    for (const auto& [label, text] : lines) {
      std::string left = padded(label, width, Align::left);
      for (const std::string& line : wrapped(text, page_width - width - 4)) {
        page += fmt::format("  {}  {}\n", left, line);
        left.assign(width, ' ');
      }
    }
  }

  const Session* session_;
};

std::vector<std::string> verb_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(verb->get_name());
  }
  return names;
}

/// Whether the option was given more often than it may be.
bool is_repeated(const CLI::App& app, const std::string& name) {
  const auto given_too_often = [&](const CLI::App& of) {
    const CLI::Option* const option = of.get_option_no_throw(name);
    return option != nullptr && static_cast<int>(option->count()) > option->get_expected_max();
  };
  const auto verbs = app.get_subcommands();
  return given_too_often(app) || (!verbs.empty() && given_too_often(*verbs.front()));
}

}  // namespace

std::shared_ptr<CLI::FormatterBase> help_formatter(const Session& session) {
  return std::make_shared<Formatter>(session);
}

std::string exit_code_help(const Session& session) {
  return std::string{session.say(
      "Mã kết thúc: 0 xong; 1 quy định từ chối; 2 sai cách dùng hoặc sai dữ liệu vào; 3 không đọc, "
      "không\n"
      "ghi được hoặc sổ bị hỏng; 4 lỗi bên trong; 5 kết quả khác số liệu đã công bố hoặc khác\n"
      "tình huống; 130 bị ngắt giữa chừng (Ctrl-C).\n",
      "Exit codes: 0 done; 1 the rules refuse; 2 wrong arguments or input; 3 cannot read or write, "
      "or the\n"
      "registry is damaged; 4 internal error; 5 an answer differs from the published figure "
      "or the case;\n130 interrupted (Ctrl-C).\n")};
}

Error usage_error(const CLI::App& app, const CLI::ParseError& error) {
  // CLI11 says what is wrong in its own English; the class of the error and the name in front of
  // its message are all that is used of it.
  const std::string message = error.what();
  const bool required = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
  Error usage{.code = ErrorCode::misuse};
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    std::string extras;
    for (const std::string& extra : app.remaining(true)) {
      extras += (extras.empty() ? "" : " ") + extra;
    }
    usage.found = phrase::not_understood(std::move(extras));
    usage.expected = phrase::known_arguments();
  } else if (required && app.get_subcommands().empty()) {
    const std::vector<std::string> words = app.remaining(true);
    usage.found = words.empty() ? phrase::missing_verb() : phrase::quoted(words.front());
    usage.expected = words.empty() ? phrase::a_verb() : phrase::one_of(verb_names(app));
  } else if (required) {
    usage.path = message.substr(0, message.find(" is required"));
    usage.found = phrase::missing_argument();
    usage.expected = phrase::known_arguments();
  } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    usage.path = message.substr(0, message.find_first_of(": "));
    const bool twice = is_repeated(app, usage.path);
    usage.found = twice ? phrase::repeated_field() : phrase::missing_argument_value();
    usage.expected = twice ? phrase::each_field_once() : phrase::known_arguments();
  } else {
    usage.path = message.substr(0, message.find_first_of(": "));
    usage.expected = phrase::known_arguments();
  }
  return usage;
}

}  // namespace dangvien::inline v0::cli
