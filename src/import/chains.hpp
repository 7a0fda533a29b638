// SPDX-License-Identifier: Apache-2.0
// import/chains.hpp: rows of which each may stand below another, as an order for writing.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "import/plan.hpp"

namespace dangvien::inline v0::importing {

/// Rows 0 to `count` - 1, each after the one that `above` says it stands below (no_record: none),
/// along each chain upwards. A chain that comes back to itself is handed to `in_cycle` as the rows
/// of the round, and takes its place in the order all the same.
template <typename Above, typename InCycle>
[[nodiscard]] std::vector<std::uint32_t> ordered_by_chains(std::size_t count, Above&& above,
                                                           InCycle&& in_cycle) {
  enum class Mark : std::uint8_t { fresh, on_chain, done };
  std::vector<Mark> marks(count, Mark::fresh);
  std::vector<std::uint32_t> chain;
  std::vector<std::uint32_t> order;
  order.reserve(count);
  for (std::uint32_t start = 0; start < count; ++start) {
    std::uint32_t at = start;
    while (at != no_record && marks[at] == Mark::fresh) {
      marks[at] = Mark::on_chain;
      chain.push_back(at);
      at = above(at);
    }
    if (at != no_record && marks[at] == Mark::on_chain) {
      std::size_t first = 0;
      while (chain[first] != at) ++first;
      in_cycle(std::span<const std::uint32_t>{chain}.subspan(first));
    }
    for (; !chain.empty(); chain.pop_back()) {
      marks[chain.back()] = Mark::done;
      order.push_back(chain.back());
    }
  }
  return order;
}

}  // namespace dangvien::inline v0::importing
