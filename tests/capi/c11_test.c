// SPDX-License-Identifier: Apache-2.0
//
// c11_test.c: the interface from pure C11: every initialiser compiles, every group of functions is
// called once the way the manual says. The details are in the C++ files beside this one.

#include <stdio.h>
#include <string.h>

#include <dangvien.h>

static int failures = 0;

#define CHECK(condition)                                                    \
  do {                                                                      \
    if (!(condition)) {                                                     \
      ++failures;                                                           \
      (void)fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
    }                                                                       \
  } while (0)

/// Reports and frees the error of a call that should have succeeded.
static int succeeded(int32_t code, dv_error* error) {
  if (code != DV_OK) {
    (void)fprintf(stderr, "%s: %s\n", dv_code_name(code), dv_error_text(error, DV_ENGLISH));
  }
  dv_error_free(error);
  return code == DV_OK;
}

static int64_t frozen_clock(void* context) { return *(const int64_t*)context; }

static const char commands[] =
    "[{\"command\": \"found_organisation\", \"day\": \"2025-07-01\", \"kind\": \"upper_party\","
    "  \"name\": \"Đảng bộ xã\"},"
    " {\"command\": \"found_organisation\", \"day\": \"2025-07-01\", \"kind\": \"cell\","
    "  \"parent\": \"O1\", \"name\": \"Chi bộ thôn\"},"
    " {\"command\": \"register_person\", \"day\": \"2025-07-01\", \"name\": \"Nguyễn Văn An\","
    "  \"birth\": \"1990-05-17\", \"vietnamese_citizen\": \"yes\", \"education\": \"college\"},"
    " {\"command\": \"list_prospect\", \"day\": \"2025-07-02\", \"person\": \"P1\", "
    "\"organisation\": \"O2\"}]";

static void submit_and_refuse(dv_registry* registry) {
  dv_error* error = NULL;
  dv_outcome* outcome = NULL;
  dv_submit_options options = DV_SUBMIT_OPTIONS_INIT;
  options.actor = "c11";
  options.actor_size = DV_TERMINATED;
  CHECK(succeeded(
      dv_submit_json(registry, commands, sizeof commands - 1, &options, &outcome, &error), error));
  CHECK(dv_outcome_status(outcome) == DV_ACCEPTED);
  CHECK(dv_outcome_created_count(outcome) == 4);
  CHECK(dv_outcome_created_kind(outcome, 3) == DV_DOSSIER);
  CHECK(strcmp(dv_outcome_event_name(outcome, 3), "prospect_listed") == 0);
  dv_outcome_free(outcome);

  const char* early =
      "{\"command\": \"record_receipt\", \"dossier\": \"D1\", \"day\": \"2025-08-01\"}";
  CHECK(succeeded(dv_preview_json(registry, early, DV_TERMINATED, NULL, &outcome, &error), error));
  CHECK(dv_outcome_status(outcome) == DV_REFUSED);
  dv_finding finding = DV_FINDING_INIT;
  CHECK(succeeded(dv_outcome_violation(outcome, 0, DV_VIETNAMESE, &finding, &error), error));
  CHECK(strcmp(finding.rule, "workflow.not_allowed_in_state") == 0);
  CHECK(finding.text[0] != '\0');
  dv_outcome_free(outcome);

  CHECK(dv_submit_json(registry, "{", DV_TERMINATED, NULL, &outcome, &error) == DV_MALFORMED);
  CHECK(outcome == NULL);
  CHECK(dv_error_code(error) == DV_MALFORMED);
  dv_error_free(error);
}

static void look(const dv_view* view) {
  dv_error* error = NULL;
  dv_count count = DV_COUNT_INIT;
  CHECK(succeeded(dv_view_count(view, 1, &count, &error), error));
  CHECK(count.organisations == 2 && count.cells == 1);
  uint64_t ids[2] = {2, 1};
  uint32_t cells[2] = {0, 0};
  dv_count_columns columns = DV_COUNT_COLUMNS_INIT;
  columns.cells = cells;
  CHECK(succeeded(dv_view_count_many(view, ids, 2, &columns, &error), error));
  CHECK(cells[0] == 1 && cells[1] == 1);
  dv_organisation organisation = DV_ORGANISATION_INIT;
  CHECK(succeeded(dv_view_organisation(view, 2, &organisation, &error), error));
  CHECK(organisation.parent == 1 && organisation.kind == DV_ORGANISATION_KIND_CELL);
  dv_explanation* explanation = NULL;
  int32_t day = dv_day_from_civil(2025, 8, 1);
  CHECK(succeeded(dv_view_explain(view, 1, day, &explanation, &error), error));
  dv_act act = DV_ACT_INIT;
  CHECK(succeeded(dv_explanation_act(explanation, 0, &act, &error), error));
  CHECK(strcmp(act.command, "list_prospect") == 0 && act.allowed == 0);
  dv_explanation_free(explanation);
  dv_progress progress = DV_PROGRESS_INIT;
  CHECK(dv_view_progress(view, 1, day, &progress, NULL) == DV_UNKNOWN_ID);
}

int main(void) {
  int64_t moment = 1700000000000000;
  dv_open_options options = DV_OPEN_OPTIONS_INIT;
  options.clock = frozen_clock;
  options.clock_context = &moment;
  dv_error* error = NULL;
  dv_registry* registry = NULL;
  CHECK(dv_abi_version() == DV_ABI_VERSION);
  CHECK(succeeded(dv_registry_open_memory(&options, &registry, &error), error));
  submit_and_refuse(registry);
  dv_view* view = NULL;
  CHECK(succeeded(dv_view_open(registry, &view, &error), error));
  look(view);
  dv_view_close(view);
  dv_verify_report report = DV_VERIFY_REPORT_INIT;
  CHECK(succeeded(dv_registry_verify(registry, &report, &error), error));
  CHECK(report.commits == 1 && report.sound == 1);
  dv_registry_close(registry);

  dv_display_policy policy = DV_DISPLAY_POLICY_INIT;
  char text[DV_PROGRESS_CAPACITY];
  CHECK(succeeded(dv_format_progress(161, 150, &policy, text, sizeof text, NULL, &error), error));
  CHECK(strcmp(text, "107,3") == 0);
  return failures == 0 ? 0 : 1;
}
