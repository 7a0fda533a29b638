// SPDX-License-Identifier: Apache-2.0
// handles.hpp: what the handles of the C interface hold.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "dangvien.h"
#include "dangvien/engine/registry.hpp"
#include "dangvien/law/overlay.hpp"

namespace dangvien::capi {

struct Core;

/// The registry and what its callbacks need; lives as long as its last handle.
struct Core {
  dv_clock clock = nullptr;
  void* clock_context = nullptr;
  /// Each stands on the one before it; the registry judges by the last.
  std::vector<std::unique_ptr<OwnedRulebook>> overlays;
  std::unique_ptr<Registry> registry;
};

}  // namespace dangvien::capi

struct dv_registry {
  std::shared_ptr<dangvien::capi::Core> core;
};

struct dv_view {
  std::shared_ptr<dangvien::capi::Core> core;  ///< outlives the view
  dangvien::View view;
};

struct dv_string {
  std::string text;
};

namespace dangvien::capi {

/// Hands a text to the caller.
inline void give_string(std::string&& text, dv_string** string) {
  auto made = std::make_unique<dv_string>();
  made->text = std::move(text);
  *string = made.release();
}

}  // namespace dangvien::capi
