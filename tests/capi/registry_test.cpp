// SPDX-License-Identifier: Apache-2.0
//
// registry_test.cpp: opening, closing and verifying; how handles live beside each other.

#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>

#include "capi/support.hpp"

namespace capi_test {
namespace {

using ::testing::HasSubstr;

class CapiFile : public ::testing::Test {
 protected:
  CapiFile()
      : folder_(std::filesystem::absolute(
            ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  ~CapiFile() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::string path(const char* name = "sổ.dangvien") const {
    return (folder_ / name).string();
  }

  static Registry create(const std::string& path, const dv_open_options* options = nullptr) {
    dv_registry* registry = nullptr;
    succeed(dv_registry_create, path.data(), path.size(), options, &registry);
    return Registry{registry};
  }
  static Registry open(const std::string& path) {
    dv_registry* registry = nullptr;
    succeed(dv_registry_open, path.c_str(), DV_TERMINATED,
            static_cast<const dv_open_options*>(nullptr), &registry);
    return Registry{registry};
  }
  static Failure open_fails(const std::string& path) {
    dv_registry* registry = reinterpret_cast<dv_registry*>(&registry);
    Failure failure = call(dv_registry_open, path.data(), path.size(),
                           static_cast<const dv_open_options*>(nullptr), &registry);
    EXPECT_EQ(registry, nullptr);
    return failure;
  }

 private:
  std::filesystem::path folder_;
};

TEST_F(CapiFile, KeepsWhatWasSubmitted) {
  {
    const Registry registry = create(path());
    EXPECT_EQ(sequence_of(registry), 0U);
    EXPECT_EQ(dv_outcome_sequence(submit(registry, story).get()), 1U);
  }
  const Registry registry = open(path());
  EXPECT_EQ(sequence_of(registry), 1U);
  const View view = open_view(registry);
  dv_count count = DV_COUNT_INIT;
  succeed(dv_view_count, view.get(), std::uint64_t{1}, &count);
  EXPECT_EQ(count.official_members, 3U);
}

TEST_F(CapiFile, IsNeverOverwritten) {
  create(path());
  dv_registry* registry = nullptr;
  const std::string name = path();
  const Failure failure = call(dv_registry_create, name.data(), name.size(),
                               static_cast<const dv_open_options*>(nullptr), &registry);
  EXPECT_LT(failure.code, DV_OK);
  EXPECT_EQ(registry, nullptr);
  open(path());
}

TEST_F(CapiFile, ThatIsMissingOrNoRegistryIsAnError) {
  EXPECT_EQ(open_fails(path()).code, DV_STORAGE);
  std::ofstream(path())
      << "Đây không phải là sổ đăng ký, mà là một đoạn văn dài hơn một trăm byte, để "
         "không ai nhầm nó với một tệp rỗng.";
  const Failure failure = open_fails(path());
  EXPECT_LT(failure.code, DV_OK);
  EXPECT_NE(failure.file.find("sổ.dangvien"), std::string::npos) << failure.file;
}

TEST_F(CapiFile, WhosePathIsNoTextIsMisuseOrMalformed) {
  EXPECT_EQ(open_fails("").code, DV_MISUSE);
  EXPECT_EQ(open_fails(std::string{"a\0b", 3}).code, DV_MALFORMED);
  const Failure failure = open_fails("\xc3(");
  EXPECT_EQ(failure.code, DV_MALFORMED);
  EXPECT_EQ(failure.offset, 0);
}

TEST_F(CapiFile, SharedByTwoRegistriesIsCaughtUpWith) {
  const Registry first = create(path());
  const Registry second = open(path());
  submit(first, story);
  EXPECT_EQ(sequence_of(second), 0U);
  std::uint64_t commits = 7;
  succeed(dv_registry_catch_up, second.get(), &commits);
  EXPECT_EQ(commits, 1U);
  EXPECT_EQ(sequence_of(second), 1U);
  submit(second, old_enough);
  succeed(dv_registry_catch_up, first.get(), static_cast<std::uint64_t*>(nullptr));
  EXPECT_EQ(sequence_of(first), 2U);
}

TEST_F(CapiFile, IsVerified) {
  const Registry registry = create(path());
  submit(registry, story);
  dv_verify_report report = DV_VERIFY_REPORT_INIT;
  succeed(dv_registry_verify, registry.get(), &report);
  EXPECT_EQ(report.commits, 1U);
  EXPECT_EQ(report.events, 19U);
  EXPECT_EQ(report.sound, 1);
  EXPECT_EQ(std::string{report.head}.size(), 64U);
  succeed(dv_registry_verify, registry.get(), static_cast<dv_verify_report*>(nullptr));
}

TEST(CapiRegistry, StampsCommitsByTheHostsClock) {
  struct Host {
    int asked = 0;
    static std::int64_t now(void* context) {
      ++static_cast<Host*>(context)->asked;
      return 1'700'000'000'000'000;
    }
  } host;
  dv_open_options options = DV_OPEN_OPTIONS_INIT;
  options.clock = &Host::now;
  options.clock_context = &host;
  dv_registry* raw = nullptr;
  succeed(dv_registry_open_memory, &options, &raw);
  const Registry registry{raw};
  submit(registry, story);
  EXPECT_EQ(host.asked, 1);
}

TEST(CapiRegistry, AllocatesInItsStream) {
  dv_open_options options = DV_OPEN_OPTIONS_INIT;
  options.stream = 3;
  dv_registry* raw = nullptr;
  succeed(dv_registry_open_memory, &options, &raw);
  const Registry registry{raw};
  const Outcome outcome = submit(
      registry,
      R"({"command": "found_organisation", "day": "2025-07-01", "kind": "centre", "name": "TW"})");
  EXPECT_EQ(dv_outcome_created_id(outcome.get(), 0), (std::uint64_t{3} << 32U) | 1U);
}

TEST(CapiRegistry, RefusesOptionsOutOfRange) {
  const auto fails = [](auto change) {
    dv_open_options options = DV_OPEN_OPTIONS_INIT;
    change(options);
    dv_registry* raw = nullptr;
    const Failure failure = call(dv_registry_open_memory, &options, &raw);
    EXPECT_EQ(failure.code, DV_MISUSE);
    return failure.path;
  };
  EXPECT_EQ(fails([](auto& options) { options.stream = 65536; }), "options.stream");
  EXPECT_EQ(fails([](auto& options) { options.read_only = 2; }), "options.read_only");
  EXPECT_EQ(fails([](auto& options) { options.size = 0; }), "options.size");
}

TEST_F(CapiFile, OpenedForReadingOnlyAnswersAndRefusesToWrite) {
  {
    const Registry written = create(path());
    submit(written, R"({"command": "found_organisation", "day": "2025-07-01", "kind": "centre",)"
                    R"( "name": "TW"})");
  }
  dv_open_options options = DV_OPEN_OPTIONS_INIT;
  options.read_only = 1;
  dv_registry* raw = nullptr;
  succeed(dv_registry_open, path().c_str(), DV_TERMINATED, &options, &raw);
  const Registry registry{raw};
  {
    const View view = open_view(registry);
    dv_count count = DV_COUNT_INIT;
    succeed(dv_view_count, view.get(), std::uint64_t{1}, &count);
    EXPECT_EQ(count.organisations, 1U);
  }
  const std::string_view person =
      R"({"command": "register_person", "day": "2025-07-01", "name": "A", "birth": "1990",)"
      R"( "vietnamese_citizen": "yes", "education": "college"})";
  const Failure failure = submit_fails(registry, person);
  EXPECT_EQ(failure.code, DV_MISUSE);
  EXPECT_EQ(failure.vietnamese, "Tham số registry: gặp sổ mở chỉ để đọc, cần sổ mở để ghi.");
  dv_outcome* outcome = nullptr;
  succeed(dv_preview_json, registry.get(), person.data(), person.size(),
          static_cast<const dv_submit_options*>(nullptr), &outcome);
  EXPECT_EQ(dv_outcome_status(outcome), DV_ACCEPTED);
  dv_outcome_free(outcome);
  EXPECT_FALSE(std::filesystem::exists(path("sổ.dangvien-wal")));
}

/// An invented instrument that lowers the age from February 2027.
constexpr const char* younger = R"([[instrument]]
id = "9-HD-TW-2027-01-15"
kind = "guidance"
number = "9-HD/TW"
title = "Hướng dẫn giả định"
issuer = "Ban Chấp hành Trung ương"
signed = 2027-01-15
in_force = 2027-02-01
provenance = "confirmed"

[[rule]]
id = "admission.minimum_age"
rows = [
  { from = 2027-02-01, value = 204, cite = { instrument = "9-HD-TW-2027-01-15", at = "3" }, provenance = "confirmed" },
]
)";

std::string age_on(const Registry& registry, std::int32_t day) {
  dv_string* string = nullptr;
  succeed(dv_rule_describe_json, registry.get(), "admission.minimum_age", DV_TERMINATED, day,
          std::int32_t{DV_VIETNAMESE}, &string);
  return text_of(string);
}

TEST(CapiRegistry, JudgesByOverlaysOnTopOfEachOther) {
  const dv_overlay later[] = {
      {younger, DV_TERMINATED, "bo-sung-1.toml", DV_TERMINATED},
      {"[[rule]]\nid = \"admission.minimum_age\"\nrows = [{ from = 2028-01-01, value = 240, cite = "
       "{ instrument = \"9-HD-TW-2027-01-15\", at = \"4\" }, provenance = \"confirmed\" }]\n",
       DV_TERMINATED, "bo-sung-2.toml", DV_TERMINATED}};
  dv_open_options options = DV_OPEN_OPTIONS_INIT;
  options.overlays = later;
  options.overlay_count = 2;
  dv_registry* raw = nullptr;
  succeed(dv_registry_open_memory, &options, &raw);
  const Registry registry{raw};
  EXPECT_THAT(age_on(registry, dv_day_from_civil(2027, 1, 31)), HasSubstr("\"number\":216"));
  EXPECT_THAT(age_on(registry, dv_day_from_civil(2027, 2, 1)), HasSubstr("\"number\":204"));
  EXPECT_THAT(age_on(registry, dv_day_from_civil(2028, 1, 1)), HasSubstr("\"number\":240"));
}

TEST(CapiRegistry, NamesFileAndLineOfAFaultInAnOverlay) {
  const auto fails = [](const dv_overlay* overlays, std::size_t count) {
    dv_open_options options = DV_OPEN_OPTIONS_INIT;
    options.overlays = overlays;
    options.overlay_count = count;
    dv_registry* raw = nullptr;
    return call(dv_registry_open_memory, &options, &raw);
  };
  const dv_overlay faulty{"[[rule]]\nid = \"no.such_rule\"\n", DV_TERMINATED, "sai.toml",
                          DV_TERMINATED};
  const Failure failure = fails(&faulty, 1);
  EXPECT_EQ(failure.code, DV_MALFORMED);
  EXPECT_EQ(failure.file, "sai.toml");
  EXPECT_EQ(failure.line, 1U);
  EXPECT_EQ(failure.vietnamese,
            "Tệp sai.toml, dòng 1: gặp quy tắc lạ “no.such_rule”, cần một quy tắc trong bộ quy tắc "
            "chuẩn.");
  EXPECT_EQ(fails(nullptr, 1).path, "options.overlays");
  const dv_overlay nothing{nullptr, 0, "x", DV_TERMINATED};
  EXPECT_EQ(fails(&nothing, 1).path, "options.overlays[0].text");
  const dv_overlay not_utf8{"\xff", DV_TERMINATED, "x", DV_TERMINATED};
  EXPECT_EQ(fails(&not_utf8, 1).code, DV_MALFORMED);
}

TEST(CapiRegistry, IsOutlivedByItsOutcomesViewsAndExplanations) {
  Registry registry = told();
  const Outcome outcome = submit(registry, too_young);
  const View view = open_view(registry);
  dv_explanation* raw = nullptr;
  succeed(dv_view_explain, view.get(), std::uint64_t{1}, dv_day_from_civil(2025, 9, 1), &raw);
  const Explanation explanation{raw};
  registry.reset();
  dv_finding finding = DV_FINDING_INIT;
  succeed(dv_outcome_violation, outcome.get(), std::size_t{0}, std::int32_t{DV_VIETNAMESE},
          &finding);
  EXPECT_NE(*finding.text, '\0');
  dv_count count = DV_COUNT_INIT;
  succeed(dv_view_count, view.get(), std::uint64_t{1}, &count);
  EXPECT_EQ(count.organisations, 2U);
  dv_act act = DV_ACT_INIT;
  succeed(dv_explanation_act, explanation.get(), std::size_t{0}, &act);
  EXPECT_NE(*act.command, '\0');
}

TEST(CapiRegistry, GivesASecondViewOfOneThreadTheSamePicture) {
  const Registry registry = told();
  const View first = open_view(registry);
  View second = open_view(registry);
  EXPECT_EQ(dv_view_sequence(first.get()), 1U);
  EXPECT_EQ(dv_view_sequence(second.get()), 1U);
  second.reset();
  EXPECT_EQ(dv_view_sequence(first.get()), 1U);
}

TEST(CapiRegistry, TellsAThreadThatWouldWaitForItself) {
  const Registry registry = told();
  View view = open_view(registry);
  EXPECT_EQ(submit_fails(registry, old_enough).code, DV_MISUSE);
  EXPECT_EQ(call(dv_registry_catch_up, registry.get(), static_cast<std::uint64_t*>(nullptr)).code,
            DV_MISUSE);
  EXPECT_EQ(call(dv_registry_verify, registry.get(), static_cast<dv_verify_report*>(nullptr)).code,
            DV_MISUSE);
  EXPECT_EQ(sequence_of(registry), 1U);
  view.reset();
  EXPECT_EQ(dv_outcome_sequence(submit(registry, old_enough).get()), 2U);
}

}  // namespace
}  // namespace capi_test
