// SPDX-License-Identifier: Apache-2.0
#include "engine/decide_command.hpp"

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

#include "dangvien/admission/decide.hpp"
#include "dangvien/admission/record_dossier.hpp"
#include "dangvien/admission/review_prospects.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/hierarchy/decide.hpp"
#include "dangvien/law/overlay.hpp"
#include "dangvien/people/decide.hpp"
#include "dangvien/quota/decide.hpp"
#include "engine/facts.hpp"
#include "engine/names.hpp"

namespace dangvien::inline v0 {
namespace {

template <typename CommandBody>
concept OfDossier = requires(const CommandBody& command) {
  { command.dossier } -> std::convertible_to<DossierId>;
};

/// Acts of whoever decides.
template <typename CommandBody>
inline constexpr bool is_of_decider =
    std::is_same_v<CommandBody, DecideAdmission> || std::is_same_v<CommandBody, DeclineAdmission> ||
    std::is_same_v<CommandBody, DecideRecognition> ||
    std::is_same_v<CommandBody, DecideStrikingOff> || std::is_same_v<CommandBody, ExtendDecision> ||
    std::is_same_v<CommandBody, AnnulAdmission>;

/// Deciding one command: looks identities up, and stops at the first that does not exist.
class Decider {
 public:
  Decider(const DecisionContext& context, Verdict& verdict, EventRecord& record)
      : context_(context), verdict_(verdict), record_(record) {}

  [[nodiscard]] Result<void> take_error() noexcept { return std::move(error_); }

  void operator()(const FoundOrganisation& command) {
    check_code(command.external_code);
    const RowIndex parent = look_up(command.parent, "parent");
    if (failed()) return;
    FoundingFacts facts;
    facts.external_code_owner = workspace().organisation_by_external_code(command.external_code);
    facts.id = allocate(command.id, facts.identity_taken);
    facts.root_exists = workspace().root_exists();
    if (parent != no_row) {
      facts.parent_kind = workspace().organisation(parent).kind;
      facts.parent_founded_on = workspace().organisation(parent).founded_on;
    }
    if (const auto code = OrganisationCode::parse(command.code)) {
      facts.code_taken = workspace().code_taken(std::string{code->digits()});
    }
    conclude(decide(facts, context_.rulebook, command), command);
  }

  void operator()(const GrantPower& command) {
    const RowIndex organisation = look_up_required(command.organisation, "organisation");
    if (failed()) return;
    const OrganisationRow& row = workspace().organisation(organisation);
    conclude(decide(GrantFacts{.kind = row.kind, .founded_on = row.founded_on}, context_.rulebook,
                    command),
             command);
  }

  void operator()(const RegisterPerson& command) {
    check_code(command.external_code);
    if (failed()) return;
    RegistrationFacts facts;
    facts.external_code_owner = workspace().person_by_external_code(command.external_code);
    facts.id = allocate(command.id, facts.identity_taken);
    conclude(decide(facts, context_.rulebook, command), command);
  }

  void operator()(const RecordMember& command) {
    const RowIndex person = look_up_required(command.person, "person");
    const RowIndex organisation = look_up_required(command.organisation, "organisation");
    if (failed()) return;
    const OrganisationRow& row = workspace().organisation(organisation);
    const KindRow* const kind = context_.rulebook.kind(row.kind, command.day);
    const MemberFacts facts{.standing = workspace().person(person).standing,
                            .holds_members = kind != nullptr && kind->holds_members,
                            .organisation_founded_on = row.founded_on,
                            .dossier_open = !workspace().open_dossier(person).is_none(),
                            .birth = workspace().person(person).birth};
    conclude(decide(facts, context_.rulebook, command), command);
  }

  void operator()(const FormSteeringBoard& command) {
    const RowIndex organisation = look_up_required(command.organisation, "organisation");
    look_up(command.chair, "chair");
    if (failed()) return;
    const SteeringBoardFacts facts{.founded_on = workspace().organisation(organisation).founded_on};
    conclude(decide(facts, context_.rulebook, command), command);
  }

  void operator()(const HoldAwarenessClass& command) { decide_as_organiser(command); }

  void operator()(const RecordExhausted& command) { decide_as_organiser(command); }

  void operator()(const ReviewProspects& command) {
    const RowIndex organisation = look_up_required(command.organisation, "organisation");
    if (failed()) return;
    const ProspectReviewFacts facts{.founded_on = workspace().organisation(organisation).founded_on,
                                    .reviewed_on = workspace().prospects_reviewed_on(organisation)};
    conclude(decide(facts, context_.rulebook, command), command);
  }

  void operator()(const RecordDossier& command) {
    DossierRow row;
    row.person = look_up_required(command.person, "person");
    row.organisation = look_up_required(command.organisation, "organisation");
    look_up(command.decided_by, "decided_by");
    look_up(command.helper, "helper");
    for (std::size_t index = 0; index < command.introductions.size(); ++index) {
      const std::string field = "introductions[" + std::to_string(index) + "].person";
      look_up(command.introductions[index].person, field.c_str());
    }
    if (failed()) return;
    RecordedDossierFacts facts;
    facts.id = allocate(command.id, facts.identity_taken);
    row.dossier.id = facts.id;
    row.dossier.person = command.person;
    row.dossier.organisation = command.organisation;
    facts.cell_founded_on = workspace().organisation(row.organisation).founded_on;
    facts.admission = gather_facts(workspace(), row, {}, command.decided_on.value_or(command.day),
                                   Asking::to_decide);
    conclude(decide(facts, context_.rulebook, command), command);
  }

  void operator()(const RecordCircumstances& command) {
    look_up_required(command.person, "person");
    if (failed()) return;
    conclude(decide(context_.rulebook, command), command);
  }

  /// The rules themselves say what is wrong with it, by file and line.
  void operator()(const AdoptOverlay& command) {
    auto loaded = load_overlay(command.rules, command.name, context_.rulebook);
    if (!loaded) {
      error_ = std::move(loaded).error();
      return;
    }
    if (loaded->is_empty()) {
      error_ = Error{.code = ErrorCode::malformed,
                     .found = phrase::overlay_without_rows(),
                     .expected = phrase::one_row(),
                     .file = command.name};
      return;
    }
    Decision<OverlayAdopted> decision;
    decision.event = {.name = command.name, .rules = command.rules};
    conclude(std::move(decision), command);
  }

  void operator()(const SetQuota& command) {
    const RowIndex holder = look_up_required(command.holder, "holder");
    const RowIndex superior = look_up(command.allotted_from, "allotted_from");
    if (failed()) return;
    QuotaFacts facts;
    facts.id = allocate(command.id, facts.identity_taken);
    if (superior != no_row) {
      const QuotaRow& from = workspace().quota(superior);
      const bool may_be_own = command.mass_organisation != MassOrganisation::none;
      facts.allotted_from_superior = from.mass_organisation == MassOrganisation::none &&
                                     (may_be_own || from.holder != holder) &&
                                     workspace().is_at_or_below(holder, from.holder);
    }
    conclude(decide(facts, context_.rulebook, command), command);
  }

  void operator()(const ListProspect& command) {
    DossierRow row;
    row.person = look_up_required(command.person, "person");
    row.organisation = look_up_required(command.organisation, "organisation");
    const ActNames names{.acting = look_up(command.assigned_by, "assigned_by"),
                         .named = look_up(command.helper, "helper")};
    if (failed()) return;
    bool identity_taken = false;
    row.dossier.id = allocate(command.id, identity_taken);
    row.dossier.person = command.person;
    row.dossier.organisation = command.organisation;
    const AdmissionFacts facts = facts_of(row, names, command.helper, command.day);
    ListProspect numbered = command;
    numbered.id = row.dossier.id;
    auto decision = decide(facts, context_.rulebook, numbered);
    if (identity_taken) violate_model(decision.verdict, RuleId::model_identity_taken, "id");
    conclude(std::move(decision), command);
  }

  template <OfDossier CommandBody>
  void operator()(const CommandBody& command) {
    const RowIndex dossier = look_up_required(command.dossier, "dossier");
    ActNames names;
    PersonId named;
    if constexpr (requires { command.organisation; }) {
      names.acting = look_up_required(command.organisation, "organisation");
    }
    if constexpr (requires { command.helper; }) {
      named = command.helper;
      names.named = look_up_required(named, "helper");
      if constexpr (requires { command.temporary_cell; }) {
        look_up(command.temporary_cell, "temporary_cell");
      }
    } else if constexpr (requires { command.verifier; }) {
      named = command.verifier;
      names.named = look_up(named, "verifier");
    } else if constexpr (requires { command.member; }) {
      named = command.member;
      names.named = look_up(named, "member");
    } else if constexpr (requires { command.person; }) {
      named = command.person;
      names.named = look_up(named, "person");
    }
    if (failed()) return;
    const DossierRow row = workspace().dossier(dossier);
    AdmissionFacts facts = facts_of(row, names, named, command.day);
    if constexpr (is_of_decider<CommandBody>) name_competent_body(facts, row, command.day);
    conclude(decide(facts, context_.rulebook, command), command);
  }

 private:
  [[nodiscard]] const Workspace& workspace() const { return context_.workspace; }
  [[nodiscard]] bool failed() const { return !error_.has_value(); }

  [[nodiscard]] AdmissionFacts facts_of(const DossierRow& row, ActNames names, PersonId named,
                                        Day day) const {
    AdmissionFacts facts = gather_facts(workspace(), row, names, day, Asking::to_decide);
    facts.named.person = named;
    return facts;
  }

  /// Whoever cannot decide is told who can, and whoever can, which committee is nearer to the cell.
  /// A committee that gave its power to a grassroots one keeps it.
  void name_competent_body(AdmissionFacts& facts, const DossierRow& row, Day day) const {
    const auto authority = admission::authority_of(facts.acting, context_.rulebook, day);
    const bool competent = authority.row != nullptr && authority.row->competent;
    if (competent && authority.tier == DeciderTier::authorised_grassroots) return;
    facts.acting.competent = competent_body(workspace(), context_.rulebook, row, day,
                                            competent ? Delegated::left_out : Delegated::counted);
  }

  void check_code(const std::string& code) {
    constexpr std::size_t longest = ExternalCodes<PersonId>::longest;
    if (code.size() <= longest) return;
    error_ = Error{.code = ErrorCode::malformed,
                   .path = "external_code",
                   .found = phrase::byte_count(code.size()),
                   .expected = phrase::bytes_at_most(longest)};
  }

  /// Commands of an organisation that only its founding day can stand against.
  template <typename CommandBody>
  void decide_as_organiser(const CommandBody& command) {
    const RowIndex organisation = look_up_required(command.organisation, "organisation");
    if (failed()) return;
    const OrganiserFacts facts{.founded_on = workspace().organisation(organisation).founded_on};
    conclude(decide(facts, context_.rulebook, command), command);
  }

  template <typename Identity>
  RowIndex look_up(Identity id, const char* field) {
    return id.is_none() ? no_row : look_up_required(id, field);
  }

  template <typename Identity>
  RowIndex look_up_required(Identity id, const char* field) {
    const RowIndex index = workspace().find(id);
    if (index == no_row && !failed()) error_ = unknown_identity(id, field);
    return index;
  }

  /// The identity a new thing gets: the one asked for, or the next free one.
  template <typename Identity>
  Identity allocate(Identity wanted, bool& taken) {
    const Identity id =
        wanted.is_none() ? workspace().template next<Identity>(context_.stream) : wanted;
    // The highest number stays free, so that there is always a next one.
    if (id.is_none() || id.number() == UINT32_MAX) {
      error_ = Error{.code = ErrorCode::malformed,
                     .path = "id",
                     .found = phrase::number(id.number()),
                     .expected = phrase::number_between(1, UINT32_MAX - 1)};
    }
    taken = workspace().find(id) != no_row;
    return id;
  }

  template <typename AnyDecision, typename CommandBody>
  void conclude(AnyDecision&& decision, const CommandBody& command) {
    verdict_ = decision.verdict;
    if (!verdict_.accepted()) return;
    record_.event = std::forward<AnyDecision>(decision).event;
    record_.effect_day = command.day;
    if constexpr (requires { command.document; }) record_.document = command.document;
  }

  const DecisionContext& context_;
  Verdict& verdict_;
  EventRecord& record_;
  Result<void> error_;
};

}  // namespace

Result<void> decide_command(const DecisionContext& context, const Command& command,
                            Verdict& verdict, EventRecord& record) {
  Decider decider(context, verdict, record);
  std::visit(decider, command);
  return decider.take_error();
}

}  // namespace dangvien::inline v0
