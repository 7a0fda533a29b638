// SPDX-License-Identifier: Apache-2.0
#include "engine/event_fit.hpp"

#include <utility>

#include "dangvien/base/generated/phrases.hpp"
#include "engine/names.hpp"

namespace dangvien::inline v0 {
namespace {

/// Gathers the first misfit of one event.
class FitCheck {
 public:
  explicit FitCheck(const State& state) : state_(state) {}

  void operator()(const OrganisationFounded& event) {
    must_be_new(event.organisation, "organisation");
    must_be_free(state_.organisation_codes(), event.external_code);
    const bool first = state_.tree().size() == 0;
    if (first != event.parent.is_none())
      misfit("parent", first ? phrase::a_parent() : phrase::no_parent_given());
    if (!event.parent.is_none()) must_exist(event.parent, "parent");
    must_fit(event.name, "name");
    must_fit(event.external_code, "external_code");
  }
  void operator()(const PowerGranted& event) { must_exist(event.organisation, "organisation"); }
  void operator()(const PersonRegistered& event) {
    must_be_new(event.person, "person");
    must_be_free(state_.person_codes(), event.external_code);
    must_fit(event.name, "name");
    must_fit(event.external_code, "external_code");
  }
  void operator()(const MemberRecorded& event) {
    must_exist(event.person, "person");
    must_exist(event.organisation, "organisation");
  }
  void operator()(const ProspectListed& event) {
    must_be_new(event.dossier, "dossier");
    must_exist(event.person, "person");
    must_exist(event.organisation, "organisation");
  }
  void operator()(const QuotaSet& event) {
    must_be_new(event.quota, "quota");
    must_exist(event.holder, "holder");
  }
  void operator()(const SteeringBoardFormed& event) {
    must_exist(event.organisation, "organisation");
    must_fit(event.name, "name");
  }
  void operator()(const AwarenessClassHeld& event) {
    must_exist(event.organisation, "organisation");
    must_fit(event.place, "place");
  }
  void operator()(const ExhaustedRecorded& event) {
    must_exist(event.organisation, "organisation");
    must_fit(event.reason, "reason");
  }
  void operator()(const ProspectsReviewed& event) {
    must_exist(event.organisation, "organisation");
  }
  void operator()(const ApplicantTransferred& event) {
    must_exist(event.dossier, "dossier");
    must_exist(event.organisation, "organisation");
  }
  void operator()(const OverlayAdopted& /*event*/) noexcept {}
  void operator()(const DossierRecorded& event) {
    must_be_new(event.dossier, "dossier");
    must_exist(event.recorded.person, "recorded.person");
    must_exist(event.recorded.organisation, "recorded.organisation");
  }
  void operator()(const CircumstancesRecorded& event) { must_exist(event.person, "person"); }
  template <typename EventBody>
  void operator()(const EventBody& event) {
    must_exist(event.dossier, "dossier");
  }

  [[nodiscard]] Result<void> take() noexcept { return std::move(found_); }

 private:
  void misfit(const char* field, Phrase found) {
    if (found_)
      found_ = Error{.code = ErrorCode::corrupt, .path = field, .found = std::move(found)};
  }
  template <typename Codes>
  void must_be_free(const Codes& codes, const std::string& code) {
    if (!code.empty() && codes.find(code)) misfit("external_code", phrase::code_in_use());
  }
  void must_fit(const std::string& text, const char* field) {
    if (text.size() > TextPool::longest) misfit(field, phrase::longer_text(TextPool::longest));
  }
  template <typename Identity>
  void must_exist(Identity id, const char* field) {
    if (!found_ || state_.find(id) != no_row) return;
    Error error = unknown_identity(id, field);
    error.code = ErrorCode::corrupt;
    found_ = std::move(error);
  }
  template <typename Identity>
  void must_be_new(Identity id, const char* field) {
    if (!found_ || (!id.is_none() && state_.find(id) == no_row)) return;
    Error error = unknown_identity(id, field);
    error.code = ErrorCode::corrupt;
    error.expected = phrase::unused_identity();
    found_ = std::move(error);
  }

  const State& state_;
  Result<void> found_;
};

}  // namespace

Result<void> check_fit(const State& state, const Event& event) {
  FitCheck check(state);
  std::visit(check, event);
  return check.take();
}

}  // namespace dangvien::inline v0
