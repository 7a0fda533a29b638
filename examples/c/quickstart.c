// SPDX-License-Identifier: Apache-2.0
//
// Five minutes with dangvien from C: two organisations, a person, a refusal with its clause, a
// count.

#include <stdio.h>
#include <stdlib.h>

#include <dangvien.h>

static const char story[] =
    "[{\"command\": \"found_organisation\", \"day\": \"2025-07-01\", \"kind\": \"upper_party\","
    "  \"name\": \"Đảng bộ xã Mỹ Lung\"},"
    " {\"command\": \"found_organisation\", \"day\": \"2025-07-01\", \"kind\": \"cell\", "
    "\"parent\": \"O1\","
    "  \"name\": \"Chi bộ thôn 3\"},"
    " {\"command\": \"register_person\", \"day\": \"2025-07-02\", \"name\": \"Lê Thị Cúc\","
    "  \"birth\": \"2007-11-20\", \"vietnamese_citizen\": \"yes\", \"education\": "
    "\"upper_secondary\"},"
    " {\"command\": \"list_prospect\", \"day\": \"2025-07-03\", \"person\": \"P1\", "
    "\"organisation\": \"O2\"},"
    " {\"command\": \"record_awareness_certificate\", \"day\": \"2025-08-01\", \"dossier\": "
    "\"D1\"},"
    " {\"command\": \"submit_application\", \"day\": \"2025-08-04\", \"dossier\": \"D1\"},"
    " {\"command\": \"record_verification\", \"day\": \"2025-08-08\", \"dossier\": \"D1\","
    "  \"finding\": \"none_found\"},"
    " {\"command\": \"certify_background\", \"day\": \"2025-08-11\", \"dossier\": \"D1\","
    "  \"organisation\": \"O1\"}]";

static const char vote[] =
    "{\"command\": \"resolve_cell\", \"day\": \"2025-09-01\", \"dossier\": \"D1\","
    " \"ballot\": {\"members\": 5, \"present\": 5, \"ayes\": 5}}";

// Ends the program when a call has failed. A refusal is no failure.
static void check(int32_t code, dv_error* error) {
  if (code == DV_OK) return;
  (void)fprintf(stderr, "%s\n", dv_error_text(error, DV_VIETNAMESE));
  dv_error_free(error);
  exit(EXIT_FAILURE);
}

static void print_finding(const dv_finding* finding) {
  (void)printf("%s\n  %s\n", finding->text, finding->citation);
  int32_t year = 0;
  int32_t month = 0;
  int32_t day = 0;
  if (dv_day_to_civil(finding->first_allowed, &year, &month, &day) == DV_OK) {
    (void)printf("  %04d-%02d-%02d\n", year, month, day);
  }
  (void)printf("  %s\n", finding->remedy);
}

int main(void) {
  dv_error* error = NULL;
  dv_registry* registry = NULL;
  check(dv_registry_open_memory(NULL, &registry, &error), error);

  // One submission is one commit, or nothing.
  dv_outcome* outcome = NULL;
  check(dv_submit_json(registry, story, DV_TERMINATED, NULL, &outcome, &error), error);
  dv_outcome_free(outcome);

  // A refusal is an outcome: every rule that is broken, with its clause and what to do.
  check(dv_submit_json(registry, vote, DV_TERMINATED, NULL, &outcome, &error), error);
  for (size_t index = 0; index < dv_outcome_violation_count(outcome); ++index) {
    dv_finding finding = DV_FINDING_INIT;
    check(dv_outcome_violation(outcome, index, DV_VIETNAMESE, &finding, &error), error);
    print_finding(&finding);
  }
  dv_outcome_free(outcome);

  dv_view* view = NULL;
  check(dv_view_open(registry, &view, &error), error);
  dv_count count = DV_COUNT_INIT;
  check(dv_view_count(view, 1, &count, &error), error);  // O1
  (void)printf("%u tổ chức, %u hồ sơ đang mở\n", (unsigned)count.organisations,
               (unsigned)count.open_dossiers);
  dv_view_close(view);
  dv_registry_close(registry);
  return EXIT_SUCCESS;
}
