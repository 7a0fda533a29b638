// SPDX-License-Identifier: Apache-2.0
//
// registry_test.cpp: opening, closing and verifying; how handles live beside each other.

#include <filesystem>
#include <fstream>
#include <string>

#include "capi/support.hpp"

namespace capi_test {
namespace {

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
  EXPECT_NE(failure.path.find("sổ.dangvien"), std::string::npos) << failure.path;
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
  EXPECT_EQ(fails([](auto& options) { options.unused = 1; }), "options");
  EXPECT_EQ(fails([](auto& options) { options.size = 0; }), "options.size");
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
