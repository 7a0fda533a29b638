// SPDX-License-Identifier: Apache-2.0
#include "catalogue.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "law/toml.hpp"
#include "text/pattern.hpp"

namespace dangvien::generate_phrases {
namespace {

constexpr std::array<std::string_view, 6> argument_types{"text",        "name", "number",
                                                         "hexadecimal", "day",  "names"};

bool is_identifier(std::string_view text) {
  return !text.empty() && text.front() >= 'a' && text.front() <= 'z' &&
         std::all_of(text.begin(), text.end(), [](char letter) {
           return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                  letter == '_';
         });
}

class Reader {
 public:
  Reader(std::string_view file, std::vector<std::string>& problems)
      : file_(file), problems_(problems) {}

  void section(const toml::table& root, std::string_view name, bool condition,
               std::vector<Phrase>& phrases) {
    const toml::table* const entries = root[name].as_table();
    if (entries == nullptr) {
      fault(root, "no table [" + std::string(name) + "]", "[thing] and [condition]");
      return;
    }
    for (const auto& [id, node] : *entries) {
      const toml::table* const entry = node.as_table();
      if (entry == nullptr || !is_identifier(id.str())) {
        fault(node, '"' + std::string(id.str()) + '"', "id = { arguments = [...], vi, en }");
        continue;
      }
      phrases.push_back(phrase(std::string(id.str()), condition, *entry));
    }
  }

  void fault(const toml::node& node, const std::string& found, const std::string& expected) {
    problems_.push_back(std::string(file_) + ':' + std::to_string(node.source().begin.line) +
                        ": found " + found + ", expected " + expected);
  }

 private:
  Phrase phrase(std::string id, bool condition, const toml::table& entry) {
    Phrase phrase{.id = std::move(id), .condition = condition, .arguments = {}, .vi = {}, .en = {}};
    for (const auto& [key, node] : entry) {
      if (key == "vi" || key == "en" || key == "arguments") continue;
      fault(node, "the unknown key \"" + std::string(key.str()) + '"', "arguments, vi, en");
    }
    read_arguments(phrase, entry);
    phrase.vi = sentence(phrase, entry, "vi");
    phrase.en = sentence(phrase, entry, "en");
    for (const Argument& argument : phrase.arguments) {
      if (has_place(phrase.vi, argument.name) || has_place(phrase.en, argument.name)) continue;
      fault(entry, "the argument " + argument.name + " of " + phrase.id + " in no language",
            '{' + argument.name + '}');
    }
    return phrase;
  }

  void read_arguments(Phrase& phrase, const toml::table& entry) {
    const toml::node* const node = entry.get("arguments");
    if (node == nullptr) return;
    const toml::array* const list = node->as_array();
    if (list == nullptr) {
      fault(*node, "no list", "a list of \"name: type\"");
      return;
    }
    for (const toml::node& element : *list) {
      const std::string text = element.value_or(std::string{});
      const std::size_t colon = text.find(": ");
      Argument argument{text.substr(0, colon),
                        colon == std::string::npos ? std::string{} : text.substr(colon + 2)};
      const bool known = std::find(argument_types.begin(), argument_types.end(), argument.type) !=
                         argument_types.end();
      if (known && is_identifier(argument.name)) {
        phrase.arguments.push_back(std::move(argument));
      } else {
        fault(element, '"' + text + '"', "\"name: type\" with a type of the head of the file");
      }
    }
  }

  std::string sentence(const Phrase& phrase, const toml::table& entry, std::string_view language) {
    const toml::node* const node = entry.get(language);
    std::string text = node == nullptr ? std::string{} : node->value_or(std::string{});
    if (text.empty()) {
      fault(entry, "no text in " + std::string(language) + " for " + phrase.id,
            "a text in both languages");
      return text;
    }
    std::vector<std::string_view> places;
    for (const Argument& argument : phrase.arguments) places.emplace_back(argument.name);
    if (text.find_first_of("[]") != std::string::npos) {
      fault(*node, "brackets", "(round) ones: every argument of a phrase is there");
    }
    if (const auto wrong = pattern_fault(text, places)) {
      fault(*node, *wrong, "{places} of the arguments of " + phrase.id);
    }
    return text;
  }

  std::string_view file_;
  std::vector<std::string>& problems_;
};

}  // namespace

std::vector<Phrase> read_catalogue(std::string_view text, std::string_view file,
                                   std::vector<std::string>& problems) {
  std::vector<Phrase> phrases;
  const toml::parse_result parsed = toml::parse(text, file);
  if (!parsed) {
    problems.push_back(std::string(file) + ':' +
                       std::to_string(parsed.error().source().begin.line) + ": " +
                       std::string(parsed.error().description()));
    return phrases;
  }
  Reader reader(file, problems);
  reader.section(parsed.table(), "thing", false, phrases);
  reader.section(parsed.table(), "condition", true, phrases);
  std::sort(phrases.begin(), phrases.end(),
            [](const Phrase& left, const Phrase& right) { return left.id < right.id; });
  for (std::size_t index = 1; index < phrases.size(); ++index) {
    if (phrases[index].id == phrases[index - 1].id) {
      problems.push_back(std::string(file) + ": found " + phrases[index].id +
                         " in both tables, expected every id once");
    }
  }
  return phrases;
}

}  // namespace dangvien::generate_phrases
