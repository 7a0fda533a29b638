// SPDX-License-Identifier: Apache-2.0
// src/engine/view_gate.hpp: views together, or one writer alone.
// A writer that waits goes before views that come later, so that a tight loop of views cannot
// starve it (std::shared_mutex prefers readers). A thread that has a view open may open another
// past the waiting writer: waiting for it would be waiting for itself. A view may be closed by
// another thread than opened it.
// One that stays open long keeps the writer out, but not everybody: the first view that has waited
// a second for the writer lets all pass, until those views are closed that were open then. After
// that the writer goes first again.
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
    const auto turn = [&] { return !writing_ && (waiting_ == 0 || blocking_ > 0 || has(self)); };
    if (!may_open_.wait_for(lock, patience, turn)) {
      may_open_.wait(lock, [&] { return !writing_; });
      lose_patience();
    }
    views_.push_back({self, false});
    return self;
  }
  void close(std::thread::id ticket) noexcept {
    const std::lock_guard lock(mutex_);
    // The oldest of the thread's: it is the one that may keep the writer out.
    const auto found = find(ticket);
    if (found == views_.end()) return;
    if (found->blocks) --blocking_;
    views_.erase(found);
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

  struct Opened {
    std::thread::id by;
    bool blocks;  ///< was open when a waiting view lost its patience
  };

  [[nodiscard]] std::vector<Opened>::iterator find(std::thread::id thread) noexcept {
    return std::find_if(views_.begin(), views_.end(),
                        [&](const Opened& view) { return view.by == thread; });
  }
  [[nodiscard]] bool has(std::thread::id thread) noexcept { return find(thread) != views_.end(); }

  /// Lets all views pass while those of now are open.
  void lose_patience() noexcept {
    for (Opened& view : views_) view.blocks = true;
    blocking_ = views_.size();
    may_open_.notify_all();
  }

  std::mutex mutex_;
  std::condition_variable may_open_;
  std::condition_variable may_write_;
  std::vector<Opened> views_;
  std::size_t blocking_ = 0;  // of views_
  std::size_t waiting_ = 0;   // writers
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
