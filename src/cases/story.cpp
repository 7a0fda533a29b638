// SPDX-License-Identifier: Apache-2.0
#include "cases/story.hpp"

#include <utility>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "codec/json/decode.hpp"
#include "codec/json/encode.hpp"
#include "codec/json/value_text.hpp"
#include "dangvien/journal/memory.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cases {
namespace {

constexpr std::int64_t microseconds_of_a_day = 86'400'000'000;

std::int64_t next_moment(void* context) noexcept {
  auto& moment = *static_cast<std::int64_t*>(context);
  return moment += 1'000'000;
}

template <typename Id>
Id id_of(const std::string& identity) {
  const auto packed = codec::parse_identifier(identity, Id::letter);
  return packed ? Id::from_packed(*packed) : Id{};
}

template <typename Id>
std::string identity_of(Id id) {
  std::string text;
  codec::append_identifier(text, Id::letter, id.packed());
  return text;
}

std::string text_at(const boost::json::object& object, std::string_view key) {
  const auto found = object.find(key);
  return found == object.end() || !found->value().is_string()
             ? std::string{}
             : std::string(found->value().as_string());
}

bool votes_in_cell(std::string_view command) {
  return command == "resolve_cell" || command == "resolve_recognition" ||
         command == "propose_striking_off";
}

/// The grassroots committee's part; without one it is the next above (HD38 I.1.1).
bool belongs_to_grassroots(std::string_view command) {
  return command == "grant_opening" || command == "certify_background";
}

/// Fields of the ordinary command that name nobody.
void drop_identities(boost::json::object& command, const codec::TableDescriptor& table) {
  for (const codec::FieldDescriptor& field : table.fields) {
    if (field.shape == codec::Shape::identifier) command.erase(field.name);
  }
}

const codec::FieldDescriptor* field_of(const codec::TableDescriptor& table, std::string_view name) {
  for (const codec::FieldDescriptor& field : table.fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

std::vector<Violation> findings_of(const std::vector<CommandFinding>& list) {
  std::vector<Violation> findings;
  for (const CommandFinding& each : list) findings.push_back(each.finding);
  return findings;
}

}  // namespace

const codec::TableDescriptor* table_of(const codec::UnionDescriptor& united,
                                       std::string_view name) {
  for (const codec::UnionMember& member : united.members) {
    if (member.name == name) return member.table;
  }
  return nullptr;
}

Story::Story(const std::string& file, const Defaults& defaults, const Explaining& explaining)
    : file_(file), defaults_(defaults), explaining_(explaining) {
  RegistryOptions options;
  options.rulebook = &explaining.rulebook;
  options.clock = &next_moment;
  options.clock_context = &moment_;
  auto opened = Registry::open(make_memory_journal(), options);
  if (!opened) throw std::runtime_error(render_error(opened.error(), explaining.language));
  registry_ = *std::move(opened);
}

Answer Story::submit(const boost::json::object& command, std::size_t line, std::string_view key,
                     const codec::DecodeOptions& reading) {
  const auto decoded = codec::decode_command(boost::json::serialize(command), reading);
  if (!decoded) {
    const Error& error = decoded.error();
    throw CaseFileError(
        {file_, line, error.path.empty() ? std::string(key) : std::string(key) + '.' + error.path,
         words_of(error.found), words_of(error.expected)});
  }
  const Outcome outcome = registry_->submit({&*decoded, 1}, {});
  Answer answer;
  answer.violations = findings_of(outcome.violations);
  answer.advisories = findings_of(outcome.advisories);
  if (outcome.status == OutcomeStatus::error) {
    answer.error = name_of(outcome.error.code);
    answer.error_text = render_error(outcome.error, explaining_.language);
  } else if (!outcome.events.empty()) {
    const auto event = boost::json::parse(codec::encode_json(outcome.events.front().event));
    answer.event = event.as_object();
    const auto* const table =
        table_of(codec::Described<Event>::value, text_at(answer.event, "event"));
    if (table != nullptr) names_.to_names(answer.event, *table);
  }
  return answer;
}

Answer Story::act(const Step& step) {
  const std::string name = text_at(step.command, "command");
  const codec::TableDescriptor* const table = table_of(codec::Described<Command>::value, name);
  if (table == nullptr) {
    throw CaseFileError(
        {file_,
         step.line,
         "command",
         '"' + name + '"',
         {"một lệnh của docs/reference/commands.md", "a command of docs/reference/commands.md"}});
  }
  boost::json::object stated = step.command;
  names_.to_identities(stated, *table, {file_, step.line});
  boost::json::object command = defaults_.command(name, step.day);
  drop_identities(command, *table);
  complete(command, name, text_at(stated, "dossier"));
  merge(command, stated);

  const codec::FieldDescriptor* const id = field_of(*table, "id");
  if (id != nullptr && !command.contains("id")) command["id"] = names_.allocate(id->letter);
  if (step.entered) moment_ = (*step.entered).days() * microseconds_of_a_day;
  const codec::DecodeOptions reading = leave_out(command, step.leaves_out);
  Answer answer = submit(command, step.line, name, reading);
  if (id == nullptr || !answer.accepted()) return answer;
  std::string own = step.as.empty() ? text_at(command, "name") : step.as;
  if (own.empty() && id->letter == DossierId::letter) {
    own = names_.name(PersonId::letter, text_at(command, "person"));
  }
  if (!own.empty()) names_.bind(id->letter, own, text_at(command, "id"), {file_, step.line});
  const auto* const event_table =
      table_of(codec::Described<Event>::value, text_at(answer.event, "event"));
  if (event_table != nullptr) names_.to_names(answer.event, *event_table);
  return answer;
}

void Story::complete(boost::json::object& command, std::string_view name,
                     const std::string& dossier) {
  if (dossier.empty()) return;
  const std::string cell = cell_of(dossier);
  if (cell.empty()) return;
  add_bodies(command, name, cell);
  add_members(command, name, dossier, cell);
}

void Story::add_bodies(boost::json::object& command, std::string_view name,
                       const std::string& cell) {
  std::string body;
  if (name == "appraise_by_sub_committee" || name == "appraise_recognition") {
    body = above(cell, OrganisationKind::sub_committee);
  } else if (name.starts_with("resolve_grassroots")) {
    body = above(cell, OrganisationKind::grassroots_party);
  } else {
    const auto* const table = table_of(codec::Described<Command>::value, name);
    if (table == nullptr || field_of(*table, "organisation") == nullptr) return;
    if (belongs_to_grassroots(name)) body = above(cell, OrganisationKind::grassroots_party);
    if (body.empty()) body = decider_of(cell);
  }
  if (!body.empty()) command["organisation"] = body;
}

void Story::add_members(boost::json::object& command, std::string_view name,
                        const std::string& dossier, const std::string& cell) {
  if (votes_in_cell(name)) {
    const std::uint32_t members = official_members(cell);
    command["ballot"] = {{"members", members}, {"present", members}, {"ayes", members}};
  }
  const auto known = cells_.find(cell);
  if (known == cells_.end() || known->second.members.empty()) return;
  const std::vector<std::string>& members = known->second.members;
  if (name == "hold_ceremony") command["helper"] = members.front();
  if (name == "record_introduction") {
    const auto row = registry_->view().dossier(id_of<DossierId>(dossier));
    const std::size_t made = row ? row->introductions.size() : 0;
    command["person"] = members[made % members.size()];
  }
}

std::string Story::above(const std::string& cell, OrganisationKind kind) const {
  const View view = registry_->view();
  auto at = view.organisation(id_of<OrganisationId>(cell));
  while (at && at->kind != kind && !at->parent.is_none()) at = view.organisation(at->parent);
  return at && at->kind == kind ? identity_of(at->id) : std::string{};
}

std::string Story::decider_of(const std::string& cell) const {
  const View view = registry_->view();
  auto at = view.organisation(id_of<OrganisationId>(cell));
  const auto is_above_grassroots = [](Rank rank) {
    return rank == Rank::central || rank == Rank::province || rank == Rank::upper;
  };
  while (at && !is_above_grassroots(at->rank) && !at->parent.is_none()) {
    at = view.organisation(at->parent);
  }
  return at ? identity_of(at->id) : std::string{};
}

std::string Story::cell_of(const std::string& dossier) const {
  const auto row = registry_->view().dossier(id_of<DossierId>(dossier));
  return row ? identity_of(row->organisation) : std::string{};
}

std::uint32_t Story::official_members(const std::string& organisation) const {
  const auto count = registry_->view().count(id_of<OrganisationId>(organisation));
  return count ? count->official_members : 0;
}

}  // namespace dangvien::inline v0::cases
