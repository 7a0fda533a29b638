// SPDX-License-Identifier: Apache-2.0
// src/engine/view_gate.hpp: views together, or one writer alone.
// A writer that waits goes before views that come later, so that a tight loop of views cannot
// starve it (std::shared_mutex prefers readers). A thread that has a view open may open another
// past the waiting writer: waiting for it would be waiting for itself. A view may be closed by
// another thread than opened it.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <thread>
#include <vector>

namespace dangvien::inline v0 {

/// Safe to use from any thread.
class ViewGate {
 public:
  /// Waits for the writer inside and those that wait. Gives the ticket for close(). Throws
  /// std::bad_alloc, and nothing was opened.
  [[nodiscard]] std::thread::id open() {
    const std::thread::id self = std::this_thread::get_id();
    std::unique_lock lock(mutex_);
    // Not for ever: the writer may wait for a view that this thread was handed by another.
    const auto turn = [&] { return !writing_ && (waiting_ == 0 || has(self)); };
    if (!may_open_.wait_for(lock, patience, turn)) {
      may_open_.wait(lock, [&] { return !writing_; });
    }
    views_.push_back(self);
    return self;
  }
  void close(std::thread::id ticket) noexcept {
    const std::lock_guard lock(mutex_);
    const auto found = std::find(views_.begin(), views_.end(), ticket);
    if (found == views_.end()) return;
    *found = views_.back();
    views_.pop_back();
    if (views_.empty()) may_write_.notify_one();
  }
  /// Whether this thread opened a view that is not closed. A submission would wait for it for ever.
  [[nodiscard]] bool has_this_thread() noexcept {
    const std::lock_guard lock(mutex_);
    return has(std::this_thread::get_id());
  }

  // The writer, as std::unique_lock wants it.
  void lock() {
    std::unique_lock lock(mutex_);
    ++waiting_;
    may_write_.wait(lock, [&] { return !writing_ && views_.empty(); });
    --waiting_;
    writing_ = true;
  }
  void unlock() noexcept {
    const std::lock_guard lock(mutex_);
    writing_ = false;
    may_write_.notify_one();
    may_open_.notify_all();
  }

 private:
  /// How long a view lets a waiting writer go first.
  static constexpr std::chrono::seconds patience{1};

  [[nodiscard]] bool has(std::thread::id thread) const noexcept {
    return std::find(views_.begin(), views_.end(), thread) != views_.end();
  }

  std::mutex mutex_;
  std::condition_variable may_open_;
  std::condition_variable may_write_;
  std::vector<std::thread::id> views_;  // who opened each
  std::size_t waiting_ = 0;             // writers
  bool writing_ = false;
};

/// One view through the gate, for as long as this lives.
class LookingIn {
 public:
  explicit LookingIn(ViewGate& gate) : gate_(gate), ticket_(gate.open()) {}
  LookingIn(const LookingIn&) = delete;
  LookingIn& operator=(const LookingIn&) = delete;
  ~LookingIn() { gate_.close(ticket_); }

 private:
  ViewGate& gate_;
  std::thread::id ticket_;
};

}  // namespace dangvien::inline v0
