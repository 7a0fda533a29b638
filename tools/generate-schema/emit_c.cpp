// SPDX-License-Identifier: Apache-2.0
// The enumerations for C. ErrorCode and OutcomeStatus are not among them: dangvien.h has them, as
// the negative codes and the status that its functions return.
#include <algorithm>

#include <fmt/format.h>

#include "emitters.hpp"
#include "text.hpp"

namespace generate_schema {
namespace {

std::string upper_case(std::string_view name) {
  std::string result = snake_case(name);
  std::transform(result.begin(), result.end(), result.begin(), [](char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
  });
  return result;
}

bool is_in_the_manual(const Enumeration& enumeration) {
  return enumeration.name == "ErrorCode" || enumeration.name == "OutcomeStatus";
}

std::string enumeration_text(const Enumeration& enumeration) {
  const std::string name = "dv_" + snake_case(enumeration.name);
  std::string text = doc_comment(enumeration.comment, "");
  text += fmt::format("typedef enum {} {{\n", name);
  for (std::size_t index = 0; index < enumeration.values.size(); ++index) {
    const Enumerator& value = enumeration.values[index];
    text += doc_comment(value.comment, "  ");
    text += fmt::format("  DV_{}_{} = {}{}\n", upper_case(enumeration.name), upper_case(value.name),
                        index, index + 1 < enumeration.values.size() ? "," : "");
  }
  return text + fmt::format("}} {};\n\n", name);
}

}  // namespace

OutputFiles emit_c(const Model& model) {
  std::string text = generated_banner(
      "//", "dangvien/generated/dv_schema.h: the enumerations for the C interface.");
  text += "// Values never change; new ones are added at the end.\n";
  text += "#ifndef DANGVIEN_GENERATED_DV_SCHEMA_H\n#define DANGVIEN_GENERATED_DV_SCHEMA_H\n\n";
  for (const Enumeration& enumeration : model.enumerations) {
    if (!is_in_the_manual(enumeration)) {
      text += enumeration_text(enumeration);
    }
  }
  return {{"capi/include/dangvien/generated/dv_schema.h",
           text + "#endif  // DANGVIEN_GENERATED_DV_SCHEMA_H\n"}};
}

}  // namespace generate_schema
