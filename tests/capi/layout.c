// SPDX-License-Identifier: Apache-2.0
//
// layout.c: prints every structure of dangvien.h as this compiler lays it out, one line for each
// structure and field:
//   dv_count 40
//   dv_count.size 0 8

#include <stddef.h>
#include <stdio.h>

#include <dangvien.h>

#define STRUCTURE(name) (void)printf(#name " %zu\n", sizeof(name))
#define FIELD(name, field) \
  (void)printf(#name "." #field " %zu %zu\n", offsetof(name, field), sizeof(((name*)0)->field))

int main(void) {
  STRUCTURE(dv_phrase_argument);
  FIELD(dv_phrase_argument, size);
  FIELD(dv_phrase_argument, name);
  FIELD(dv_phrase_argument, value);
  FIELD(dv_phrase_argument, names);
  FIELD(dv_phrase_argument, name_count);
  FIELD(dv_phrase_argument, number);
  FIELD(dv_phrase_argument, type);
  FIELD(dv_phrase_argument, unused);
  STRUCTURE(dv_open_options);
  FIELD(dv_open_options, size);
  FIELD(dv_open_options, clock);
  FIELD(dv_open_options, clock_context);
  FIELD(dv_open_options, stream);
  FIELD(dv_open_options, read_only);
  FIELD(dv_open_options, overlays);
  FIELD(dv_open_options, overlay_count);
  STRUCTURE(dv_overlay);
  FIELD(dv_overlay, text);
  FIELD(dv_overlay, text_size);
  FIELD(dv_overlay, name);
  FIELD(dv_overlay, name_size);
  STRUCTURE(dv_verify_report);
  FIELD(dv_verify_report, size);
  FIELD(dv_verify_report, commits);
  FIELD(dv_verify_report, events);
  FIELD(dv_verify_report, sound);
  FIELD(dv_verify_report, unused);
  FIELD(dv_verify_report, head);
  STRUCTURE(dv_import_file);
  FIELD(dv_import_file, path);
  FIELD(dv_import_file, path_size);
  FIELD(dv_import_file, bytes);
  FIELD(dv_import_file, bytes_size);
  FIELD(dv_import_file, table);
  FIELD(dv_import_file, encoding);

  STRUCTURE(dv_import_options);
  FIELD(dv_import_options, size);
  FIELD(dv_import_options, sheet);
  FIELD(dv_import_options, sheet_size);
  FIELD(dv_import_options, actor);
  FIELD(dv_import_options, actor_size);
  FIELD(dv_import_options, progress);
  FIELD(dv_import_options, progress_context);
  FIELD(dv_import_options, day);
  FIELD(dv_import_options, preview);
  FIELD(dv_import_options, good_rows);
  FIELD(dv_import_options, most_problems);

  STRUCTURE(dv_submit_options);
  FIELD(dv_submit_options, size);
  FIELD(dv_submit_options, key);
  FIELD(dv_submit_options, key_size);
  FIELD(dv_submit_options, actor);
  FIELD(dv_submit_options, actor_size);
  STRUCTURE(dv_value);
  FIELD(dv_value, number);
  FIELD(dv_value, denominator);
  FIELD(dv_value, unit);
  FIELD(dv_value, unused);
  STRUCTURE(dv_finding);
  FIELD(dv_finding, size);
  FIELD(dv_finding, rule);
  FIELD(dv_finding, citation);
  FIELD(dv_finding, subject);
  FIELD(dv_finding, text);
  FIELD(dv_finding, remedy);
  FIELD(dv_finding, command);
  FIELD(dv_finding, provenance);
  FIELD(dv_finding, first_allowed);
  FIELD(dv_finding, unused);
  FIELD(dv_finding, found);
  FIELD(dv_finding, required);
  STRUCTURE(dv_count);
  FIELD(dv_count, size);
  FIELD(dv_count, organisation);
  FIELD(dv_count, organisations);
  FIELD(dv_count, cells);
  FIELD(dv_count, official_members);
  FIELD(dv_count, probationary_members);
  FIELD(dv_count, open_dossiers);
  FIELD(dv_count, unused);
  STRUCTURE(dv_count_columns);
  FIELD(dv_count_columns, size);
  FIELD(dv_count_columns, organisations);
  FIELD(dv_count_columns, cells);
  FIELD(dv_count_columns, official_members);
  FIELD(dv_count_columns, probationary_members);
  FIELD(dv_count_columns, open_dossiers);
  STRUCTURE(dv_organisation);
  FIELD(dv_organisation, size);
  FIELD(dv_organisation, id);
  FIELD(dv_organisation, parent);
  FIELD(dv_organisation, name);
  FIELD(dv_organisation, name_size);
  FIELD(dv_organisation, code);
  FIELD(dv_organisation, code_size);
  FIELD(dv_organisation, kind);
  FIELD(dv_organisation, rank);
  FIELD(dv_organisation, sector);
  FIELD(dv_organisation, founded_on);
  FIELD(dv_organisation, external_code);
  FIELD(dv_organisation, external_code_size);
  STRUCTURE(dv_progress);
  FIELD(dv_progress, size);
  FIELD(dv_progress, quota);
  FIELD(dv_progress, holder);
  FIELD(dv_progress, basis);
  FIELD(dv_progress, group);
  FIELD(dv_progress, shape);
  FIELD(dv_progress, origin);
  FIELD(dv_progress, first_day);
  FIELD(dv_progress, last_day);
  FIELD(dv_progress, as_of);
  FIELD(dv_progress, number);
  FIELD(dv_progress, upper);
  FIELD(dv_progress, fulfilled);
  FIELD(dv_progress, reserved);
  FIELD(dv_progress, mass_organisation);
  FIELD(dv_progress, annulled);
  FIELD(dv_progress, unused);
  STRUCTURE(dv_display_policy);
  FIELD(dv_display_policy, size);
  FIELD(dv_display_policy, decimals);
  FIELD(dv_display_policy, rounding);
  FIELD(dv_display_policy, mark);
  FIELD(dv_display_policy, keep_zeros);
  FIELD(dv_display_policy, form);
  FIELD(dv_display_policy, plus_sign);
  STRUCTURE(dv_act);
  FIELD(dv_act, size);
  FIELD(dv_act, command);
  FIELD(dv_act, violation_count);
  FIELD(dv_act, advisory_count);
  FIELD(dv_act, allowed);
  FIELD(dv_act, depends_on_command);
  FIELD(dv_act, first_allowed);
  FIELD(dv_act, unused);
  FIELD(dv_act, remedy_count);
  FIELD(dv_act, lapse_count);
  STRUCTURE(dv_lapse);
  FIELD(dv_lapse, size);
  FIELD(dv_lapse, rule);
  FIELD(dv_lapse, kind);
  FIELD(dv_lapse, day);
  return 0;
}
