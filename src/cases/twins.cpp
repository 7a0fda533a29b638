// SPDX-License-Identifier: Apache-2.0
#include "cases/twins.hpp"

#include <algorithm>
#include <map>

#include "cases/accounting_rules.hpp"
#include "law/query.hpp"

namespace dangvien::inline v0::cases {
namespace {

using ByName = std::map<std::string, CaseResult*, std::less<>>;

std::string said(const RunOptions& options, std::string_view vi, std::string_view en) {
  return std::string(say(options.language, vi, en));
}

void check_twin(CaseResult& one, const std::string& name, const ByName& by_name,
                const RunOptions& options) {
  const std::string twin = "twin \"" + name + '"';
  const auto found = by_name.find(name);
  if (found == by_name.end()) {
    one.differences.push_back({0, twin,
                               said(options, "một tình huống có tên này", "a case of this name"),
                               said(options, "không có", "no such case")});
    return;
  }
  const CaseResult& other = *found->second;
  const auto& back = other.head.twins;
  if (std::find(back.begin(), back.end(), one.head.name) == back.end()) {
    one.differences.push_back(
        {0, twin, said(options, "cũng gọi tình huống này là twin", "names this case as its twin"),
         said(options, "không gọi lại", "does not name it")});
  }
  // A case that does not hold says enough; what it would be beside its twin says nothing.
  if (one.fault || other.fault || one.signature != other.signature) return;
  one.differences.push_back(
      {0, twin, said(options, "kết luận khác", "another outcome"),
       said(options, "cùng kết luận: ", "the same outcome: ") + one.signature});
}

}  // namespace

void check_twins(CaseReport& report, const RunOptions& options) {
  ByName by_name;
  for (CaseResult& result : report.results) {
    if (by_name.emplace(result.head.name, &result).second) continue;
    const CaseResult& first = *by_name.at(result.head.name);
    result.differences.push_back({0, "name", said(options, "một tên riêng", "a name of its own"),
                                  first.head.file + ':' + std::to_string(first.head.line)});
  }
  for (CaseResult& result : report.results) {
    for (const std::string& rule : result.head.proves) {
      if (find_rule(options.rulebook, rule) || find_accounting_rule(rule) != nullptr) continue;
      result.differences.push_back(
          {0, "proves", said(options, "một quy tắc có thật", "a rule that exists"), rule});
    }
    for (const std::string& twin : result.head.twins) check_twin(result, twin, by_name, options);
  }
}

}  // namespace dangvien::inline v0::cases
