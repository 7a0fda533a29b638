// SPDX-License-Identifier: Apache-2.0
//
// memory_test.cpp: no memory, at every single place: the n-th allocation of a call fails, for every
// n. The answer is then DV_MEMORY or the right one, nothing leaks, and the registry is as it was.

#include <cstdlib>
#include <new>

#include "capi/support.hpp"

namespace {

/// Allocations that still succeed; below zero: all do.
thread_local long allowed = -1;

void* allocate(std::size_t size) noexcept {
  if (allowed == 0) return nullptr;
  if (allowed > 0) --allowed;
  return std::malloc(size == 0 ? 1 : size);
}

}  // namespace

// The library finds these instead of the C++ runtime's. Inlined, they would look to gcc like free()
// of what new gave.
[[gnu::noinline]] void* operator new(std::size_t size) {
  void* memory = allocate(size);
  if (memory == nullptr) throw std::bad_alloc{};
  return memory;
}
[[gnu::noinline]] void* operator new[](std::size_t size) { return operator new(size); }
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
  return allocate(size);
}
[[gnu::noinline]] void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
  return allocate(size);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t /*size*/) noexcept {
  std::free(memory);
}
[[gnu::noinline]] void operator delete[](void* memory, std::size_t /*size*/) noexcept {
  std::free(memory);
}

namespace capi_test {
namespace {

constexpr long most_allocations = 100'000;

/// Runs the call with 0, 1, 2, ... allocations allowed until it needs no more. `after` looks at the
/// state when a call had no memory.
template <typename Call, typename After>
void starve(Call call, After after) {
  for (long allocations = 0; allocations < most_allocations; ++allocations) {
    dv_error* error = nullptr;
    allowed = allocations;
    const std::int32_t code = call(&error);
    const bool enough = allowed > 0;
    allowed = -1;
    if (code != DV_OK) {
      ASSERT_EQ(code, DV_MEMORY) << dv_error_text(error, DV_ENGLISH) << " after " << allocations;
      ASSERT_EQ(dv_error_code(error), DV_MEMORY);
      ASSERT_STREQ(dv_error_text(error, DV_ENGLISH), "Out of memory.");
      dv_error_free(error);
      after();
      continue;
    }
    ASSERT_EQ(error, nullptr);
    if (enough) {
      EXPECT_GT(allocations, 0) << "the library does not allocate through this program";
      return;
    }
  }
  FAIL() << "never enough";
}

TEST(CapiMemory, RunningOutWhileOpeningIsAnError) {
  starve(
      [](dv_error** error) {
        dv_registry* registry = nullptr;
        const std::int32_t code = dv_registry_open_memory(nullptr, &registry, error);
        EXPECT_EQ(registry != nullptr, code == DV_OK);
        dv_registry_close(registry);
        return code;
      },
      [] {});
}

TEST(CapiMemory, RunningOutWhilePreviewingLeavesTheRegistryAsItWas) {
  const Registry registry = told();
  for (const std::string_view json : {old_enough, too_young}) {
    starve(
        [&](dv_error** error) {
          dv_outcome* outcome = nullptr;
          const std::int32_t code =
              dv_preview_json(registry.get(), json.data(), json.size(), nullptr, &outcome, error);
          EXPECT_EQ(outcome != nullptr, code == DV_OK);
          dv_outcome_free(outcome);
          return code;
        },
        [&] { ASSERT_EQ(sequence_of(registry), 1U); });
  }
}

TEST(CapiMemory, RunningOutWhileSubmittingWritesNothing) {
  // A submission that succeeds ends the search, whether or not all of its allocations did: from
  // then on the commit is there. Every one before must have left the registry as it was.
  const Registry registry = told();
  bool written = false;
  long allocations = 0;
  for (; !written; ++allocations) {
    ASSERT_LT(allocations, most_allocations);
    dv_outcome* raw = nullptr;
    dv_error* error = nullptr;
    allowed = allocations;
    const std::int32_t code =
        dv_submit_json(registry.get(), old_enough.data(), old_enough.size(), nullptr, &raw, &error);
    allowed = -1;
    const Outcome outcome{raw};
    const Failure failure = failure_of(error);
    written = code == DV_OK;
    ASSERT_TRUE(written || code == DV_MEMORY) << failure.english;
    ASSERT_EQ(sequence_of(registry), written ? 2U : 1U) << "after " << allocations;
    const View view = open_view(registry);
    dv_count count = DV_COUNT_INIT;
    succeed(dv_view_count, view.get(), std::uint64_t{1}, &count);
    ASSERT_EQ(count.open_dossiers, 1U);
  }
  EXPECT_GT(allocations, 5);
  succeed(dv_registry_verify, registry.get(), static_cast<dv_verify_report*>(nullptr));
}

TEST(CapiMemory, RunningOutWhileRefusingLeavesTheRegistryAsItWas) {
  const Registry registry = told();
  starve(
      [&](dv_error** error) {
        dv_outcome* outcome = nullptr;
        const std::int32_t code = dv_submit_json(registry.get(), too_young.data(), too_young.size(),
                                                 nullptr, &outcome, error);
        EXPECT_EQ(dv_outcome_status(outcome) == DV_REFUSED, code == DV_OK);
        dv_outcome_free(outcome);
        return code;
      },
      [&] { ASSERT_EQ(sequence_of(registry), 1U); });
}

TEST(CapiMemory, RunningOutWhileReportingAnErrorReportsThatInstead) {
  const Registry registry = told();
  long allocations = 0;
  std::int32_t code = DV_MEMORY;
  for (; code == DV_MEMORY; ++allocations) {
    dv_outcome* outcome = nullptr;
    dv_error* error = nullptr;
    allowed = allocations;
    code = dv_submit_json(registry.get(), "{\"command\": 7}", DV_TERMINATED, nullptr, &outcome,
                          &error);
    allowed = -1;
    ASSERT_EQ(dv_error_code(error), code);
    dv_error_free(error);
  }
  EXPECT_EQ(code, DV_MALFORMED);
  EXPECT_GT(allocations, 1);
}

TEST(CapiMemory, RunningOutWhileLookingIsAnError) {
  const Registry registry = told();
  const Outcome refused = submit(registry, too_young);
  dv_view* raw = nullptr;
  starve(
      [&](dv_error** error) {
        dv_view_close(raw);
        raw = nullptr;
        return dv_view_open(registry.get(), &raw, error);
      },
      [] {});
  const View view{raw};
  const auto json = [&](auto function) {
    starve(
        [&](dv_error** error) {
          dv_string* string = nullptr;
          const std::int32_t code = function(&string, error);
          EXPECT_EQ(string != nullptr, code == DV_OK);
          dv_string_free(string);
          return code;
        },
        [] {});
  };
  json([&](dv_string** string, dv_error** error) {
    return dv_view_dossier_json(view.get(), 1, DV_VIETNAMESE, string, error);
  });
  json([&](dv_string** string, dv_error** error) {
    return dv_view_explain_json(view.get(), 1, 20400, DV_VIETNAMESE, string, error);
  });
  json([&](dv_string** string, dv_error** error) {
    return dv_outcome_json(refused.get(), DV_ENGLISH, string, error);
  });
  json([&](dv_string** string, dv_error** error) {
    return dv_rule_describe_json(registry.get(), "admission.minimum_age", DV_TERMINATED, 20400,
                                 DV_ENGLISH, string, error);
  });
  const auto list = [&](auto function) {
    starve(
        [&](dv_error** error) {
          std::size_t count = 0;
          return function(&count, error);
        },
        [] {});
  };
  list([&](std::size_t* count, dv_error** error) {
    return dv_view_organisations(view.get(), nullptr, 0, count, error);
  });
  list([&](std::size_t* count, dv_error** error) {
    return dv_view_progress_table(view.get(), 1, 20400, 1, nullptr, 0, 0, count, error);
  });
}

}  // namespace
}  // namespace capi_test
