// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/csv_tables.hpp: a country as the four tables of docs/import.md: organisations,
// people, quotas, and admissions (those decided by the last day, as an office would hand over its
// past).
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "country/country.hpp"

namespace dangvien::country {

class CsvTables final : public Taker {
 public:
  /// Writes organisations.csv, people.csv, quotas.csv and admissions.csv into the folder, which
  /// exists.
  explicit CsvTables(const std::filesystem::path& folder);

  void take(const Command& command, Day entered) override;
  /// Writes the admissions; whether everything was written.
  [[nodiscard]] bool finish();

 private:
  /// What is kept of a dossier until its row is written.
  struct Admission {
    std::uint32_t person = 0;
    std::uint32_t cell = 0;
    std::uint32_t decider = 0;
    OptionalDay resolved;
    OptionalDay decided;
    OptionalDay ceremony;
    OptionalDay official;
  };

  void row(const FoundOrganisation& command);
  void row(const RecordMember& command);
  void row(const SetQuota& command);
  void row(const RegisterPerson& command);
  void row(const ListProspect& command);
  void row(const ResolveCell& command) { of(command.dossier).resolved = command.day; }
  void row(const HoldCeremony& command) { of(command.dossier).ceremony = command.day; }
  void row(const DecideAdmission& command);
  void row(const DecideRecognition& command);
  template <typename Other>
  void row(const Other& /*command*/) {}

  void write_person(const RecordMember* member);
  [[nodiscard]] Admission& of(DossierId dossier) { return admissions_[dossier.number() - 1]; }

  std::ofstream organisations_;
  std::ofstream people_;
  std::ofstream quotas_;
  std::ofstream admissions_file_;
  RegisterPerson person_;  ///< registered last; written when it is known whether as a member
  bool person_waits_ = false;
  std::vector<Admission> admissions_;
  std::string line_;
};

}  // namespace dangvien::country
