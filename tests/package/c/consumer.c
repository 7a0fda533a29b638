// SPDX-License-Identifier: Apache-2.0
//
// consumer.c: a C program that found the installed library: header, library and version belong
// together, and one command goes through.

#include <stdio.h>

#include <dangvien.h>

int main(void) {
  dv_error* error = NULL;
  dv_registry* registry = NULL;
  dv_outcome* outcome = NULL;
  if (dv_abi_version() != DV_ABI_VERSION) return 1;
  if (dv_registry_open_memory(NULL, &registry, &error) != DV_OK ||
      dv_submit_json(
          registry,
          "{\"command\": \"found_organisation\", \"day\": \"2025-07-01\", \"kind\": \"centre\","
          " \"name\": \"Trung ương\"}",
          DV_TERMINATED, NULL, &outcome, &error) != DV_OK) {
    (void)fprintf(stderr, "%s\n", dv_error_text(error, DV_ENGLISH));
    dv_error_free(error);
    dv_registry_close(registry);
    return 1;
  }
  const int created = dv_outcome_created_id(outcome, 0) == 1;
  dv_outcome_free(outcome);
  dv_registry_close(registry);
  return created ? 0 : 1;
}
