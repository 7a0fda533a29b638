// SPDX-License-Identifier: Apache-2.0
#include "sentences.hpp"

#include "engine/describe.hpp"

namespace dangvien::capi {

Finding describe(const Violation& violation, FindingSort sort, const Rulebook& rulebook,
                 Language language) {
  return sort == FindingSort::violation ? describe_violation(violation, rulebook, language)
                                        : describe_advisory(violation, rulebook, language);
}

}  // namespace dangvien::capi
