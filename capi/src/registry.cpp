// SPDX-License-Identifier: Apache-2.0
// registry.cpp: opening, closing, catching up and verifying.
#include <algorithm>
#include <cstring>
#include <limits>
#include <string>
#include <utility>

#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/journal/memory.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "structures.hpp"

namespace dangvien::capi {

namespace {

std::int64_t host_time(void* context) noexcept {
  const auto* core = static_cast<const Core*>(context);
  return core->clock(core->clock_context);
}

/// Reads the options. DV_OK, or the failure.
std::int32_t load_options(const dv_open_options* given, dv_open_options& options,
                          dv_error** error) {
  if (given == nullptr) return DV_OK;
  if (!has_size(given)) {
    return wrong_size(error, "options.size", given->size, "dv_open_options");
  }
  if (!load(given, options)) {
    return misuse(error, "options", phrase::unknown_option(), phrase::zero());
  }
  if (options.stream > std::numeric_limits<std::uint16_t>::max()) {
    return misuse(error, "options.stream", phrase::number(options.stream),
                  phrase::number_between(0, UINT16_MAX));
  }
  if (options.read_only > 1) {
    return misuse(error, "options.read_only", phrase::number(options.read_only),
                  phrase::number_between(0, 1));
  }
  if (options.overlays == nullptr && options.overlay_count != 0) {
    return missing(error, "options.overlays");
  }
  return DV_OK;
}

/// Merges the caller's overlays, in order, into the rules that the core judges by.
std::int32_t load_overlays(const dv_open_options& options, Core& core, dv_error** error) {
  for (std::size_t index = 0; index < options.overlay_count; ++index) {
    const dv_overlay& given = options.overlays[index];
    const std::string path = "options.overlays[" + std::to_string(index) + "]";
    const TextArgument text{given.text, given.text_size};
    const TextArgument name{given.name, given.name_size};
    if (const auto code = check_text(text, path + ".text", error)) return code;
    if (const auto code = check_text(name, path + ".name", error)) return code;
    if (given.text == nullptr) return missing(error, path + ".text");
    static constexpr Rulebook standard = standard_rulebook();
    const Rulebook& base = core.overlays.empty() ? standard : core.overlays.back()->rulebook();
    auto overlay = load_overlay(text.text(), name.text(), base);
    if (!overlay) return fail(error, std::move(overlay).error());
    core.overlays.push_back(std::make_unique<OwnedRulebook>(*std::move(overlay)));
  }
  return DV_OK;
}

/// Opens a registry by `open`, which takes RegistryOptions.
template <typename Open>
std::int32_t open_registry(const dv_open_options* given, dv_registry** registry, dv_error** error,
                           Open&& open) {
  dv_open_options options = DV_OPEN_OPTIONS_INIT;
  if (const auto code = load_options(given, options, error)) return code;
  auto handle = std::make_unique<dv_registry>();
  handle->core = std::make_shared<Core>();
  Core& core = *handle->core;
  core.clock = options.clock;
  core.clock_context = options.clock_context;
  if (const auto code = load_overlays(options, core, error)) return code;
  RegistryOptions registry_options;
  if (!core.overlays.empty()) registry_options.rulebook = &core.overlays.back()->rulebook();
  registry_options.read_only = options.read_only == 1;
  registry_options.stream = static_cast<std::uint16_t>(options.stream);
  if (options.clock != nullptr) {
    registry_options.clock = host_time;
    registry_options.clock_context = &core;
  }
  auto opened = std::forward<Open>(open)(registry_options);
  if (!opened) return fail(error, std::move(opened).error());
  core.registry = *std::move(opened);
  *registry = handle.release();
  return DV_OK;
}

std::int32_t open_file(const char* path, std::size_t path_size, bool create,
                       const dv_open_options* options, dv_registry** registry,
                       dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (registry == nullptr) return missing(error, "registry");
    *registry = nullptr;
    const TextArgument argument{path, path_size};
    if (const auto code = check_text(argument, "path", error)) return code;
    if (argument.text().empty()) return missing(error, "path");
    return open_registry(options, registry, error, [&](const RegistryOptions& registry_options) {
      return Registry::open_file(std::string{argument.text()}, create, registry_options);
    });
  });
}

std::int32_t verify(Registry& registry, dv_verify_report* report, dv_error** error) {
  const auto verified = registry.verify();
  if (!verified) return fail(error, verified.error());
  if (report != nullptr) {
    dv_verify_report seen = DV_VERIFY_REPORT_INIT;
    seen.commits = verified->commits;
    seen.events = verified->events;
    seen.sound = verified->sound() ? 1 : 0;
    const std::string head = to_hexadecimal(verified->head.hash);
    std::memcpy(seen.head, head.data(), std::min(head.size(), sizeof seen.head - 1));
    store(report, seen);
  }
  return verified->sound() ? DV_OK : fail(error, verified->error);
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

int32_t dv_registry_create(const char* path, size_t path_size, const dv_open_options* options,
                           dv_registry** registry, dv_error** error) noexcept {
  return open_file(path, path_size, true, options, registry, error);
}

int32_t dv_registry_open(const char* path, size_t path_size, const dv_open_options* options,
                         dv_registry** registry, dv_error** error) noexcept {
  return open_file(path, path_size, false, options, registry, error);
}

int32_t dv_registry_open_memory(const dv_open_options* options, dv_registry** registry,
                                dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (registry == nullptr) return missing(error, "registry");
    *registry = nullptr;
    return open_registry(options, registry, error, [](const RegistryOptions& registry_options) {
      return Registry::open(make_memory_journal(), registry_options);
    });
  });
}

void dv_registry_close(dv_registry* registry) noexcept { delete registry; }

int32_t dv_registry_sequence(const dv_registry* registry, uint64_t* sequence,
                             dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (sequence == nullptr) return missing(error, "sequence");
    *sequence = 0;
    if (registry == nullptr) return missing(error, "registry");
    *sequence = registry->core->registry->sequence();
    return DV_OK;
  });
}

int32_t dv_registry_catch_up(dv_registry* registry, uint64_t* commits, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (commits != nullptr) *commits = 0;
    if (registry == nullptr) return missing(error, "registry");
    const auto count = registry->core->registry->catch_up();
    if (!count) return fail(error, count.error());
    if (commits != nullptr) *commits = *count;
    return DV_OK;
  });
}

int32_t dv_registry_verify(dv_registry* registry, dv_verify_report* report,
                           dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (report != nullptr) {
      if (!has_size(report)) {
        return wrong_size(error, "report.size", report->size, "dv_verify_report");
      }
      store(report, dv_verify_report DV_VERIFY_REPORT_INIT);
    }
    if (registry == nullptr) return missing(error, "registry");
    return verify(*registry->core->registry, report, error);
  });
}

}  // extern "C"
