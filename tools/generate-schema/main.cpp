// SPDX-License-Identifier: Apache-2.0
// generate-schema SCHEMA.bfbs ROOT: writes every face of the one definition below ROOT. A file
// whose text is already right is left untouched, so that nothing is rebuilt for it.
#include <array>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include <fmt/format.h>

#include "emitters.hpp"

namespace {

using generate_schema::OutputFiles;

std::string read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    throw std::runtime_error(path.string() + ": cannot be read");
  }
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write_file(const std::filesystem::path& path, const std::string& text) {
  if (std::filesystem::exists(path) && read_file(path) == text) {
    return;
  }
  std::filesystem::create_directories(path.parent_path());
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  stream << text;
  if (!stream.flush()) {
    throw std::runtime_error(path.string() + ": cannot be written");
  }
  fmt::print("{}\n", path.string());
}

constexpr std::array emitters = {
    generate_schema::emit_structs,     generate_schema::emit_fields,
    generate_schema::emit_json_tables, generate_schema::emit_wire,
    generate_schema::emit_json_schema, generate_schema::emit_c,
    generate_schema::emit_python,      generate_schema::emit_reference,
};

void generate(const char* schema, const std::filesystem::path& root) {
  const generate_schema::Model model = generate_schema::load_model(read_file(schema));
  for (const auto emit : emitters) {
    for (const generate_schema::OutputFile& file : emit(model)) {
      write_file(root / file.path, file.text);
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: generate-schema SCHEMA.bfbs ROOT\n");
    return 2;
  }
  try {
    generate(argv[1], argv[2]);
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "generate-schema: {}\n", error.what());
    return 1;
  }
}
