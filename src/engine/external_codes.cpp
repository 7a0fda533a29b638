// SPDX-License-Identifier: Apache-2.0
#include "engine/external_codes.hpp"

#include <cstdint>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "dangvien/base/text_pool.hpp"

namespace dangvien::inline v0 {

template <typename Identity>
struct ExternalCodes<Identity>::Maps {
  TextPool texts;
  absl::flat_hash_map<std::string_view, Identity> owners;  // keys lie in texts
  absl::flat_hash_map<std::uint64_t, TextHandle> codes;    // by packed identity
};

template <typename Identity>
ExternalCodes<Identity>::ExternalCodes() noexcept = default;
template <typename Identity>
ExternalCodes<Identity>::ExternalCodes(ExternalCodes&&) noexcept = default;
template <typename Identity>
ExternalCodes<Identity>& ExternalCodes<Identity>::operator=(ExternalCodes&&) noexcept = default;
template <typename Identity>
ExternalCodes<Identity>::~ExternalCodes() = default;

template <typename Identity>
Identity ExternalCodes<Identity>::find(std::string_view code) const {
  if (!maps_) return {};
  const auto found = maps_->owners.find(code);
  return found == maps_->owners.end() ? Identity{} : found->second;
}

template <typename Identity>
std::string_view ExternalCodes<Identity>::get(Identity id) const {
  if (!maps_) return {};
  const auto found = maps_->codes.find(id.packed());
  return found == maps_->codes.end() ? std::string_view{} : maps_->texts.get(found->second);
}

template <typename Identity>
void ExternalCodes<Identity>::reserve(std::size_t codes, std::size_t bytes) {
  if (codes == 0) return;
  if (!maps_) maps_ = std::make_unique<Maps>();
  maps_->texts.reserve(codes, bytes);
  maps_->owners.reserve(maps_->owners.size() + codes);
  maps_->codes.reserve(maps_->codes.size() + codes);
}

template <typename Identity>
void ExternalCodes<Identity>::add(Identity id, std::string_view code) noexcept {
  if (code.empty()) return;
  const TextHandle text = maps_->texts.add(code);
  maps_->owners.emplace(maps_->texts.get(text), id);
  maps_->codes.emplace(id.packed(), text);
}

template <typename Identity>
bool ExternalCodes<Identity>::equals(const ExternalCodes& other) const {
  const std::size_t size = maps_ ? maps_->owners.size() : 0;
  const std::size_t others = other.maps_ ? other.maps_->owners.size() : 0;
  if (size != others || size == 0) return size == others;
  return maps_->owners == other.maps_->owners && maps_->codes == other.maps_->codes;
}

template class ExternalCodes<OrganisationId>;
template class ExternalCodes<PersonId>;

}  // namespace dangvien::inline v0
