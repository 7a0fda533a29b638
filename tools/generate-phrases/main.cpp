// SPDX-License-Identifier: Apache-2.0
// generate-phrases: writes the phrases of errors from their catalogue.
//   generate-phrases CATALOGUE ROOT
// CATALOGUE: rules/phrases.toml; ROOT: folder under which
// include/dangvien/base/generated/phrases.hpp and src/text/generated/phrase_table.hpp are written.
// A file whose text has not changed is not touched. Faults go to standard error as file:line, and
// nothing is written.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "catalogue.hpp"

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, const std::string& text) {
  if (fs::exists(path) && read_file(path) == text) return;
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw std::runtime_error("cannot write " + path.string());
}

int run(const fs::path& catalogue, const fs::path& root) {
  std::vector<std::string> problems;
  const auto phrases = dangvien::generate_phrases::read_catalogue(read_file(catalogue),
                                                                  catalogue.string(), problems);
  for (const std::string& problem : problems) std::cerr << problem << '\n';
  if (!problems.empty()) return 1;
  write_file(root / "include/dangvien/base/generated/phrases.hpp",
             dangvien::generate_phrases::phrases_header(phrases));
  write_file(root / "src/text/generated/phrase_table.hpp",
             dangvien::generate_phrases::table_header(phrases));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: generate-phrases CATALOGUE ROOT\n";
    return 2;
  }
  try {
    return run(argv[1], argv[2]);
  } catch (const std::exception& error) {
    std::cerr << "generate-phrases: " << error.what() << '\n';
    return 1;
  }
}
