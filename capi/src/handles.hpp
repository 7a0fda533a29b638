// SPDX-License-Identifier: Apache-2.0
// handles.hpp: what the handles of the C interface hold.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "dangvien.h"
#include "dangvien/engine/registry.hpp"
#include "dangvien/law/overlay.hpp"

namespace dangvien::capi {

struct Core;

/// A picture of the registry, shared by all handles that one thread has open at a time: a thread
/// that locked a registry twice could wait for a writer that waits for it.
struct Picture {
  std::shared_ptr<Core> core;  ///< outlives the view
  View view;
};

/// Which threads have a view open. A thread that has must not submit: it would wait for itself.
class OpenPictures {
 public:
  /// This thread's picture; null when it has none.
  [[nodiscard]] std::shared_ptr<Picture> of_this_thread();
  void remember(const std::shared_ptr<Picture>& picture);

 private:
  struct Entry {
    std::thread::id thread;
    std::weak_ptr<Picture> picture;
  };
  std::mutex mutex_;
  std::vector<Entry> entries_;
};

/// The registry and what its callbacks need; lives as long as its last handle.
struct Core {
  dv_clock clock = nullptr;
  void* clock_context = nullptr;
  /// Each stands on the one before it; the registry judges by the last.
  std::vector<std::unique_ptr<OwnedRulebook>> overlays;
  std::unique_ptr<Registry> registry;
  OpenPictures pictures;
};

/// This thread's picture of the registry: the one it has open, or a new one.
[[nodiscard]] std::shared_ptr<Picture> picture_of(const std::shared_ptr<Core>& core);

}  // namespace dangvien::capi

struct dv_registry {
  std::shared_ptr<dangvien::capi::Core> core;
};

struct dv_view {
  std::shared_ptr<dangvien::capi::Picture> picture;
  const dangvien::View* view = nullptr;  ///< of the picture: one step less on the way to a count
};

namespace dangvien::capi {

/// Fails with misuse when this thread has a view of the registry open: what it is about to call
/// would wait for that view to be closed.
std::int32_t check_no_view(const dv_registry& registry, dv_error** error);

}  // namespace dangvien::capi

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
