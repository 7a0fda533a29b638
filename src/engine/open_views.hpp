// SPDX-License-Identifier: Apache-2.0
// src/engine/open_views.hpp: which threads have a view open.
// A thread that submits while its own view is open would wait for itself for ever.
#pragma once

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

namespace dangvien::inline v0 {

/// Safe to use from any thread.
class OpenViews {
 public:
  void add(std::thread::id thread) {
    const std::lock_guard lock(mutex_);
    threads_.push_back(thread);
  }
  void remove(std::thread::id thread) noexcept {
    const std::lock_guard lock(mutex_);
    const auto found = std::find(threads_.begin(), threads_.end(), thread);
    if (found == threads_.end()) return;
    *found = threads_.back();
    threads_.pop_back();
  }
  [[nodiscard]] bool has_this_thread() noexcept {
    const std::lock_guard lock(mutex_);
    return std::find(threads_.begin(), threads_.end(), std::this_thread::get_id()) !=
           threads_.end();
  }

 private:
  std::mutex mutex_;
  std::vector<std::thread::id> threads_;
};

}  // namespace dangvien::inline v0
