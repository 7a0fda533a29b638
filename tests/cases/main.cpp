// SPDX-License-Identifier: Apache-2.0
// dangvien_cases FOLDER [--coverage]: runs the case files of a folder against the standard rules;
// exit code 0 when every case holds. With --coverage, lists the dated rows of admission that no
// case proves.
#include <exception>
#include <iostream>
#include <string_view>

#include "cases/coverage.hpp"
#include "cases/run_cases.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "usage: dangvien_cases FOLDER [--coverage]\n";
    return 2;
  }
  try {
    const dangvien::Rulebook rulebook = dangvien::standard_rulebook();
    const auto report = dangvien::cases::run_cases(arguments[1], rulebook);
    std::cout << dangvien::cases::describe(report);
    if (count > 2 && std::string_view(arguments[2]) == "--coverage") {
      std::cout << dangvien::cases::describe(
          dangvien::cases::coverage(report, rulebook, "admission."));
    }
    return report.sound() ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
}
