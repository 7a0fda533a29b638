// SPDX-License-Identifier: Apache-2.0
// support.hpp: handles that free themselves, and a small registry to ask.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <dangvien.h>
#include <gtest/gtest.h>

namespace capi_test {

template <auto Free>
struct Freed {
  template <typename Handle>
  void operator()(Handle* handle) const noexcept {
    Free(handle);
  }
};

using Registry = std::unique_ptr<dv_registry, Freed<dv_registry_close>>;
using View = std::unique_ptr<dv_view, Freed<dv_view_close>>;
using Outcome = std::unique_ptr<dv_outcome, Freed<dv_outcome_free>>;
using Explanation = std::unique_ptr<dv_explanation, Freed<dv_explanation_free>>;
using Error = std::unique_ptr<dv_error, Freed<dv_error_free>>;

/// What a failing call said, copied.
struct Failure {
  std::int32_t code = DV_OK;
  std::string path;
  std::int64_t offset = -1;
  std::uint32_t command = 0;
  std::string found;
  std::string expected;
  std::string vietnamese;
  std::string english;
  std::string file{};
  std::uint64_t line = 0;
};

/// Takes the error over.
inline Failure failure_of(dv_error* raw) {
  const Error error{raw};
  return {dv_error_code(raw),
          dv_error_path(raw),
          dv_error_offset(raw),
          dv_error_command(raw),
          dv_error_phrase_text(raw, DV_FOUND, DV_ENGLISH),
          dv_error_phrase_text(raw, DV_EXPECTED, DV_ENGLISH),
          dv_error_text(raw, DV_VIETNAMESE),
          dv_error_text(raw, DV_ENGLISH),
          dv_error_file(raw),
          dv_error_line(raw)};
}

/// Calls a function of the interface, adding `error`, and checks what holds of every call: the code
/// is the error's, and there is an error exactly when the call failed.
template <typename Function, typename... Arguments>
Failure call(Function function, Arguments... arguments) {
  dv_error* raw = reinterpret_cast<dv_error*>(&raw);  // something that is not NULL
  const std::int32_t code = function(arguments..., &raw);
  EXPECT_LE(code, DV_OK);
  EXPECT_EQ(raw == nullptr, code == DV_OK);
  Failure failure = failure_of(raw);
  EXPECT_EQ(failure.code, code);
  if (code != DV_OK) {
    EXPECT_FALSE(failure.vietnamese.empty());
    EXPECT_FALSE(failure.english.empty());
  }
  return failure;
}

/// A call that must succeed.
template <typename Function, typename... Arguments>
void succeed(Function function, Arguments... arguments) {
  const Failure failure = call(function, arguments...);
  EXPECT_EQ(failure.code, DV_OK) << failure.english;
}

inline Registry open_memory() {
  dv_registry* registry = nullptr;
  succeed(dv_registry_open_memory, static_cast<const dv_open_options*>(nullptr), &registry);
  return Registry{registry};
}

inline View open_view(const Registry& registry) {
  dv_view* view = nullptr;
  succeed(dv_view_open, registry.get(), &view);
  return View{view};
}

inline Outcome submit(const Registry& registry, std::string_view json,
                      const dv_submit_options* options = nullptr) {
  dv_outcome* outcome = nullptr;
  succeed(dv_submit_json, registry.get(), json.data(), json.size(), options, &outcome);
  return Outcome{outcome};
}

inline Failure submit_fails(const Registry& registry, std::string_view json,
                            const dv_submit_options* options = nullptr) {
  dv_outcome* outcome = reinterpret_cast<dv_outcome*>(&outcome);
  Failure failure =
      call(dv_submit_json, registry.get(), json.data(), json.size(), options, &outcome);
  EXPECT_EQ(outcome, nullptr);
  return failure;
}

/// Takes a dv_string over.
inline std::string text_of(dv_string* string) {
  std::string text{dv_string_data(string), dv_string_size(string)};
  dv_string_free(string);
  return text;
}

inline std::uint64_t sequence_of(const Registry& registry) {
  std::uint64_t sequence = 0;
  succeed(dv_registry_sequence, registry.get(), &sequence);
  return sequence;
}

/// O1, a commune; O2, a cell of it; P1 to P3, its official members; P4, born on 20/11/2007, whose
/// dossier D1 is certified; Q1, the commune's quota of two admissions for 2025.
inline constexpr std::string_view story = R"([
  {"command": "found_organisation", "day": "2025-07-01", "kind": "upper_party", "sector": "residential",
   "name": "Đảng bộ xã Mỹ Lung", "code": "25.123.456"},
  {"command": "found_organisation", "day": "2025-07-01", "kind": "cell", "sector": "residential",
   "parent": "O1", "name": "Chi bộ thôn 3"},
  {"command": "register_person", "day": "2025-07-02", "name": "Nguyễn Văn An", "birth": "1970",
   "vietnamese_citizen": "yes", "education": "upper_secondary"},
  {"command": "register_person", "day": "2025-07-02", "name": "Trần Thị Bình", "birth": "1975-03",
   "vietnamese_citizen": "yes", "education": "university", "sex": "female"},
  {"command": "register_person", "day": "2025-07-02", "name": "Phạm Văn Đức", "birth": "1980-12-24",
   "vietnamese_citizen": "yes", "education": "college", "sex": "male"},
  {"command": "record_member", "day": "2025-07-02", "person": "P1", "organisation": "O2",
   "standing": "official", "source": "sổ đảng viên"},
  {"command": "record_member", "day": "2025-07-02", "person": "P2", "organisation": "O2",
   "standing": "official", "source": "sổ đảng viên"},
  {"command": "record_member", "day": "2025-07-02", "person": "P3", "organisation": "O2",
   "standing": "official", "source": "sổ đảng viên"},
  {"command": "register_person", "day": "2025-07-02", "name": "Lê Thị Cúc", "birth": "2007-11-20",
   "sex": "female", "vietnamese_citizen": "yes", "education": "upper_secondary", "groups": ["youth"]},
  {"command": "set_quota", "day": "2025-07-02", "holder": "O1", "basis": "own_plan",
   "first_day": "2025-01-01", "last_day": "2025-12-31", "number": 2},
  {"command": "list_prospect", "day": "2025-07-03", "person": "P4", "organisation": "O2"},
  {"command": "record_awareness_certificate", "dossier": "D1", "day": "2025-08-01"},
  {"command": "grant_opening", "dossier": "D1", "day": "2025-08-04", "organisation": "O1"},
  {"command": "submit_application", "dossier": "D1", "day": "2025-08-05"},
  {"command": "record_introduction", "dossier": "D1", "day": "2025-08-06", "introducer": "official_member",
   "person": "P1", "together": 24},
  {"command": "record_introduction", "dossier": "D1", "day": "2025-08-06", "introducer": "official_member",
   "person": "P2", "together": 24},
  {"command": "record_verification", "dossier": "D1", "day": "2025-08-10", "finding": "none_found"},
  {"command": "record_opinions", "dossier": "D1", "day": "2025-08-12", "mass_organisations": true,
   "residence": true},
  {"command": "certify_background", "dossier": "D1", "day": "2025-08-15", "organisation": "O1"}
])";

/// The cell votes while the applicant is 17: refused until 20/11/2025.
inline constexpr std::string_view too_young =
    R"({"command": "resolve_cell", "dossier": "D1", "day": "2025-09-01",
        "ballot": {"members": 3, "present": 3, "ayes": 3}})";

/// The same on her birthday.
inline constexpr std::string_view old_enough =
    R"({"command": "resolve_cell", "dossier": "D1", "day": "2025-11-20",
        "ballot": {"members": 3, "present": 3, "ayes": 3}})";

/// A memory registry in which the story has been told.
inline Registry told() {
  Registry registry = open_memory();
  const Outcome outcome = submit(registry, story);
  EXPECT_EQ(dv_outcome_status(outcome.get()), DV_ACCEPTED);
  return registry;
}

}  // namespace capi_test
