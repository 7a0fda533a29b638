// SPDX-License-Identifier: Apache-2.0
//
// dangvien.h: the C interface of dangvien, a library for party membership development in Vietnam.
//
// This file is the manual. Read it from top to bottom: how the library behaves, then one group of
// functions after the other in the order in which a program meets them. examples/c/quickstart.c is
// the shortest complete program; docs/c-api.md has recipes.
//
// LINKING
//   CMake       find_package(dangvien 0.1 REQUIRED COMPONENTS c)
//               target_link_libraries(program PRIVATE dangvien::c)
//   elsewhere   cc program.c $(pkg-config --cflags --libs dangvien)
//   The header is C11 and C++17. The library is libdangvien.so.0; it exports nothing that does not
//   begin with dv_. Functions are never removed or changed while dv_abi_version() stays the same;
//   "[since 0.1]" names the release that brought a function.
//
// RESULTS
//   A function that can fail returns int32_t: DV_OK (0) or a negative dv_code. Everything it gives
//   back comes through pointers behind the arguments, in the order: what it works on, what it
//   needs, what it gives, `error` last. After a failure what it gives is NULL or untouched. A
//   refusal is not an error. Where the law or the model says no, dv_submit_json() returns DV_OK and
//   dv_outcome_status() is DV_REFUSED; the outcome then names every rule that is broken. An error
//   means that the question could not be put or the answer could not be kept. Nothing of a
//   submission that ends in an error has been written (DV_IN_DOUBT says that this is not known).
//
// ERRORS
//   Every failing function takes `dv_error **error` last. Pass NULL to do without; otherwise it
//   receives a new object on failure (yours: dv_error_free()) and NULL on success. The object says
//   where, what was found and what was expected. There is no "last error" of a thread or a process.
//
// OWNERSHIP
//   What a function returns through a pointer to a handle (dv_registry **, dv_outcome **, ...) is
//   new and yours; free it with the function of its type. Freeing NULL does nothing. Freeing twice,
//   or using a handle after freeing it, is undefined, as in C at large.
//   `const char *` that a function returns or a structure holds belongs to the handle it was asked
//   of, stays valid and unchanged until that handle is freed, and must not be freed.
//   Handles keep alive what they need: an outcome, a view or an explanation may outlive the
//   registry's handle. The file of a registry is closed with its last handle and its last view.
//   What you pass in is read during the call and not kept, with one exception: clock and
//   clock_context of dv_open_options, which must outlive the registry and its views.
//
// ALIASING
//   Memory that you pass to be written must not overlap memory that you pass to be read.
//
// THREADS
//   A handle passed as pointer to const may be used by several threads at once. A registry is the
//   other case that needs no lock of yours: its functions order themselves, one writer after the
//   other. Only closing and freeing need care: no other thread may be using that handle.
//   A view shows the registry at one commit and holds submissions of all threads back until it is
//   closed, so keep it short. A thread that itself has a view open and submits would wait for
//   itself; the library answers DV_MISUSE instead. A second view opened in one thread shows the
//   same commit, and previews work while a view is open.
//   The library starts no thread.
//
// MEMORY
//   The library allocates with the C++ runtime. Out of memory is the error DV_MEMORY, and reporting
//   it allocates nothing. The error handed out then is one that never needs memory of its own.
//
// TEXT
//   UTF-8 in and out. Text goes in as (pointer, size in bytes); DV_TERMINATED as the size means "up
//   to the terminating zero". A text that is not UTF-8 is DV_MALFORMED. Text comes out ended by a
//   zero that its size does not count, unless a field says otherwise.
//
// STRUCTURES
//   Structures begin with `size_t size`: set it to sizeof of the structure, or start from the
//   DV_..._INIT value of its type. That is how programs and libraries of different releases work
//   together. Given a smaller size, the library reads or fills only so far. Given a larger one, it
//   fills the rest with zero, and accepts what it reads only if the rest is zero: otherwise you ask
//   for something this library does not know, which is DV_MISUSE.
//
// WHAT IT NEVER DOES
//   Print, abort, exit, throw through C, change the locale, keep a global. It reads nothing of the
//   environment; SQLite, which keeps the file, reads SQLITE_TMPDIR and TMPDIR where it needs a
//   temporary file (when a registry is created).
#ifndef DANGVIEN_H
#define DANGVIEN_H

// C, not C++ to be modernised.
// NOLINTBEGIN(modernize-*, readability-identifier-naming)

#include <stddef.h>
#include <stdint.h>

#include "dangvien/generated/dv_schema.h"

#if defined(__GNUC__)
#define DV_API __attribute__((visibility("default")))
/// The compiler warns when the result of such a function is not looked at.
#define DV_CHECKED __attribute__((warn_unused_result))
#else
#define DV_API
#define DV_CHECKED
#endif

#ifdef __cplusplus
#define DV_NOEXCEPT noexcept
extern "C" {
#else
#define DV_NOEXCEPT
#endif

// ==== version ====================================================================================

#define DV_VERSION_MAJOR 0
#define DV_VERSION_MINOR 1
#define DV_VERSION_PATCH 0
/// Raised when a program built with an older header could break.
#define DV_ABI_VERSION 0

/// The release of the library in use, for example "0.1.0". Static; any thread. [since 0.1]
DV_API const char* dv_version(void) DV_NOEXCEPT;

/// The ABI of the library in use: compare with DV_ABI_VERSION after loading at run time. [since
/// 0.1]
DV_API uint32_t dv_abi_version(void) DV_NOEXCEPT;

// ==== the vocabulary: codes, languages, days, identities =========================================

/// What stood in the way: see "errors" below.
typedef struct dv_error dv_error;

/// What a function returns. The numbers never change; new ones are added below the last.
typedef enum dv_code {
  DV_OK = 0,
  /// The input is not what it should be: JSON, a field, a text that is not UTF-8, a file.
  DV_MALFORMED = -1,
  /// An identity that the registry does not know.
  DV_UNKNOWN_ID = -2,
  /// The actor may not do this.
  DV_FORBIDDEN = -3,
  /// The caller's key was accepted before with other content.
  DV_KEY_REUSED = -4,
  /// Other processes kept writing first. Submit again: it is decided anew on the new state.
  DV_CONFLICT = -5,
  /// Whether the commit reached the disk is not known. The next submission looks: send the same
  /// again under the same key.
  DV_IN_DOUBT = -6,
  /// The journal could not be opened, read or written: no file, no permission, no space.
  DV_STORAGE = -7,
  /// Stored bytes are not what was written.
  DV_CORRUPT = -8,
  /// Written by a later release of the library.
  DV_TOO_NEW = -9,
  /// An invariant broke: reading goes on, writing is refused until the registry is opened again.
  DV_POISONED = -10,
  /// Out of memory.
  DV_MEMORY = -11,
  /// Ended because the caller wished it.
  DV_CANCELLED = -12,
  /// A call that this manual forbids: NULL where a value is needed, a structure without its size.
  DV_MISUSE = -13
} dv_code;

/// "ok", "malformed", ...; "?" for a number that is no code. Static; any thread. [since 0.1]
DV_API const char* dv_code_name(int32_t code) DV_NOEXCEPT;

/// Languages of the sentences in findings and errors.
typedef enum dv_language { DV_VIETNAMESE = 0, DV_ENGLISH = 1 } dv_language;

/// As the size of a text: it ends at its terminating zero.
#define DV_TERMINATED SIZE_MAX

/// Days are int32_t: days since 1970-01-01, proleptic Gregorian calendar, from 1600-01-01
/// (DV_FIRST_DAY) to 2999-12-31 (DV_LAST_DAY). This value stands for "no day".
#define DV_NO_DAY INT32_MIN
#define DV_FIRST_DAY (-135140)
#define DV_LAST_DAY 376199

/// The day written as year, month (1 to 12) and day of the month; DV_NO_DAY when there is no such
/// day (30 February) or the year is outside 1600 to 2999. Any thread. [since 0.1]
DV_API int32_t dv_day_from_civil(int32_t year, int32_t month, int32_t day) DV_NOEXCEPT;

/// The reverse. Each of year, month and day_of_month may be NULL. DV_MISUSE when `day` is DV_NO_DAY
/// or outside DV_FIRST_DAY to DV_LAST_DAY. Any thread. [since 0.1]
DV_API int32_t dv_day_to_civil(int32_t day, int32_t* year, int32_t* month,
                               int32_t* day_of_month) DV_NOEXCEPT;

/// Identities are uint64_t: stream * 2^32 + number. 0 means "none". In JSON and on paper they are
/// written with the letter of their kind: O12 (organisation), P12 (person), D12 (dossier), Q12
/// (quota); with the stream in front when it is not 0: O3.12.
#define DV_ORGANISATION 'O'
#define DV_PERSON 'P'
#define DV_DOSSIER 'D'
#define DV_QUOTA 'Q'

/// Bytes that hold every written identity and its terminating zero.
#define DV_ID_CAPACITY 20

/// Reads a written identity. `kind` (may be NULL) receives the letter.
/// Errors: DV_MALFORMED. Any thread. [since 0.1]
DV_API DV_CHECKED int32_t dv_id_parse(const char* text, size_t size, char* kind, uint64_t* id,
                                      dv_error** error) DV_NOEXCEPT;

/// Writes an identity with the letter of `kind` into `text`, ended by a zero, and its length
/// without the zero into `length` (may be NULL). Errors: DV_MISUSE when the kind is none of the
/// four, the id is 0 or beyond 48 bits, or `capacity` is too small (DV_ID_CAPACITY is enough). Any
/// thread. [since 0.1]
DV_API DV_CHECKED int32_t dv_id_format(char kind, uint64_t id, char* text, size_t capacity,
                                       size_t* length, dv_error** error) DV_NOEXCEPT;

// ==== errors =====================================================================================

// A dv_error is const after it is made: any number of threads may read it.

/// The dv_code; DV_OK for NULL. [since 0.1]
DV_API int32_t dv_error_code(const dv_error* error) DV_NOEXCEPT;
/// Where: path of a field ("commands[2].ballot.ayes") or the argument of the call; "" when it is
/// the input as a whole. [since 0.1]
DV_API const char* dv_error_path(const dv_error* error) DV_NOEXCEPT;
/// File that was read or written; "" when it is not about one. [since 0.1]
DV_API const char* dv_error_file(const dv_error* error) DV_NOEXCEPT;
/// Line of the file or the input, from 1; 0 when not known. [since 0.1]
DV_API uint64_t dv_error_line(const dv_error* error) DV_NOEXCEPT;
/// Commit of the journal, from 1; 0 when it is not about one. [since 0.1]
DV_API uint64_t dv_error_commit(const dv_error* error) DV_NOEXCEPT;
/// Byte of the input, from 0; -1 where there is no input. [since 0.1]
DV_API int64_t dv_error_offset(const dv_error* error) DV_NOEXCEPT;
/// Index of the faulty command in its submission, from 0. [since 0.1]
DV_API uint32_t dv_error_command(const dv_error* error) DV_NOEXCEPT;
/// One sentence for a person. An unknown language is taken as Vietnamese. [since 0.1]
DV_API const char* dv_error_text(const dv_error* error, int32_t language) DV_NOEXCEPT;

/// The two phrases of an error. Programs read their ids and arguments, which are the same in every
/// language; people read dv_error_text().
typedef enum dv_error_part {
  /// What was there.
  DV_FOUND = 0,
  /// What would have been right.
  DV_EXPECTED = 1
} dv_error_part;

/// Id of the phrase in the catalogue ("number_between"); "" when there is nothing to show.
/// [since 0.1]
DV_API const char* dv_error_phrase(const dv_error* error, int32_t part) DV_NOEXCEPT;
/// The phrase alone in a language ("một số từ 0 đến 9"); "" when there is nothing to show.
/// [since 0.1]
DV_API const char* dv_error_phrase_text(const dv_error* error, int32_t part,
                                        int32_t language) DV_NOEXCEPT;

/// What fills one place of a phrase. Texts belong to the error.
typedef struct dv_phrase_argument {
  size_t size;
  /// Name of the place ("least").
  const char* name;
  /// The value in no language: digits (hexadecimal ones behind 0x), a day as 2025-07-01, a text as
  /// found; "" for a list of names.
  const char* value;
  /// The names of a list, `name_count` of them.
  const char* const* names;
  size_t name_count;
  /// The number of a DV_ARGUMENT_TYPE_NUMBER or _HEXADECIMAL (as two's complement above 2^63 - 1),
  /// the day of a DV_ARGUMENT_TYPE_DAY; 0 otherwise.
  int64_t number;
  /// A dv_argument_type.
  int32_t type;
  int32_t unused;
} dv_phrase_argument;

#define DV_PHRASE_ARGUMENT_INIT \
  { sizeof(dv_phrase_argument), "", "", NULL, 0, 0, 0, 0 }

/// How many arguments the phrase has. [since 0.1]
DV_API size_t dv_error_argument_count(const dv_error* error, int32_t part) DV_NOEXCEPT;
/// One argument of a phrase, in the order of the catalogue. Errors: DV_MISUSE. [since 0.1]
DV_API DV_CHECKED int32_t dv_error_argument(const dv_error* error, int32_t part, size_t index,
                                            dv_phrase_argument* argument,
                                            dv_error** failure) DV_NOEXCEPT;
/// [since 0.1]
DV_API void dv_error_free(dv_error* error) DV_NOEXCEPT;

// ==== strings ====================================================================================

/// A text of any length that the library made. Const after it is made.
typedef struct dv_string dv_string;

/// The bytes, ended by a zero; "" for NULL. [since 0.1]
DV_API const char* dv_string_data(const dv_string* string) DV_NOEXCEPT;
/// Bytes without the terminating zero; 0 for NULL. [since 0.1]
DV_API size_t dv_string_size(const dv_string* string) DV_NOEXCEPT;
/// [since 0.1]
DV_API void dv_string_free(dv_string* string) DV_NOEXCEPT;

// ==== the registry ===============================================================================

/// Sổ đăng ký. Organisations, persons, dossiers and quotas, kept as a journal of events in one file
/// (or in memory) and as the state folded from it.
typedef struct dv_registry dv_registry;

/// The host's clock: microseconds since 1970-01-01 UTC, from 2000 to the end of 2199; with any
/// other answer the call that asked ends in DV_MISUSE ("clock"). It stamps commits; a day that lies
/// after it is advised on, never refused. Asked by one thread at a time. Called by a submitting
/// thread while other submissions wait: it must not call the library, nor throw.
typedef int64_t (*dv_clock)(void* context);

/// Bộ quy tắc bổ sung. Dated rules that add to those the library was made with, as TOML
/// (docs/cli.md, "adopt"; examples/overlays). Read during the call and not kept.
typedef struct dv_overlay {
  /// The text, UTF-8.
  const char* text;
  size_t text_size;
  /// What errors call it, for example the name of its file.
  const char* name;
  size_t name_size;
} dv_overlay;

/// How a registry is opened. NULL instead of the options: as DV_OPEN_OPTIONS_INIT.
typedef struct dv_open_options {
  size_t size;
  /// NULL: the clock of the system.
  dv_clock clock;
  void* clock_context;
  /// Stream in which new identities are allocated, 0 to 65535. 0: that of the file, and for a new
  /// one stream 0. Another stream than the file is in is DV_MISUSE.
  uint32_t stream;
  /// 1: the file is only read, from a read-only disk or directory too; submissions fail with
  /// DV_MISUSE, previews and queries work. 0: it may be written.
  uint32_t read_only;
  /// Rules to judge by, beside those the library was made with: each overlay adds to the ones
  /// before it. NULL and 0: none. A fault in one is DV_MALFORMED with its name and the line.
  const dv_overlay* overlays;
  size_t overlay_count;
} dv_open_options;
#define DV_OPEN_OPTIONS_INIT \
  { sizeof(dv_open_options), NULL, NULL, 0, 0, NULL, 0 }

/// Makes the file (an SQLite database) and opens an empty registry in it.
/// Errors: DV_STORAGE, also when the file exists; DV_MISUSE, also with read_only; DV_MALFORMED of
/// an overlay; DV_MEMORY. Any thread. [since 0.1]
DV_API DV_CHECKED int32_t dv_registry_create(const char* path, size_t path_size,
                                             const dv_open_options* options, dv_registry** registry,
                                             dv_error** error) DV_NOEXCEPT;

/// Opens the registry in an existing file and replays its journal. Several processes on one machine
/// may have one file open.
/// Renamed, deleted or replaced while it is open, the file takes no submission any more
/// (DV_STORAGE). A relative path holds when the process changes its directory.
/// Errors: DV_STORAGE, DV_CORRUPT, DV_TOO_NEW, DV_MISUSE, DV_MEMORY. Any thread. [since 0.1]
DV_API DV_CHECKED int32_t dv_registry_open(const char* path, size_t path_size,
                                           const dv_open_options* options, dv_registry** registry,
                                           dv_error** error) DV_NOEXCEPT;

/// Opens an empty registry that lives in memory and ends with its last handle: for tests and
/// trials. Errors: DV_MEMORY. Any thread. [since 0.1]
DV_API DV_CHECKED int32_t dv_registry_open_memory(const dv_open_options* options,
                                                  dv_registry** registry,
                                                  dv_error** error) DV_NOEXCEPT;

/// Gives the handle back. Views that are still open stay usable, and the file stays open with them.
/// No other thread may be using the handle. [since 0.1]
DV_API void dv_registry_close(dv_registry* registry) DV_NOEXCEPT;

/// The latest commit that was read, from 1; 0 for an empty registry. Waits for nothing. [since 0.1]
DV_API DV_CHECKED int32_t dv_registry_sequence(const dv_registry* registry, uint64_t* sequence,
                                               dv_error** error) DV_NOEXCEPT;

/// Reads what other processes have committed since. `commits` (may be NULL) receives how many.
/// Waits for open views when there are any. Errors: DV_STORAGE, DV_CORRUPT (also when the file no
/// longer continues what was read from it), DV_TOO_NEW, DV_MEMORY; DV_MISUSE when this thread has a
/// view open. [since 0.1]
DV_API DV_CHECKED int32_t dv_registry_catch_up(dv_registry* registry, uint64_t* commits,
                                               dv_error** error) DV_NOEXCEPT;

/// What dv_registry_verify() has seen.
typedef struct dv_verify_report {
  size_t size;
  uint64_t commits;
  uint64_t events;
  /// 1 when everything is as it was written.
  int32_t sound;
  int32_t unused;
  /// Hash of the latest commit in hexadecimal, ended by a zero: quote it elsewhere, and nobody can
  /// rewrite the journal unseen.
  char head[72];
} dv_verify_report;
#define DV_VERIFY_REPORT_INIT                   \
  {                                             \
    sizeof(dv_verify_report), 0, 0, 0, 0, { 0 } \
  }

/// Reads the whole journal again, twice: checksums and the chain of hashes, then that replaying it
/// gives the state in memory. Submissions wait meanwhile, views do not. A state that differs is
/// DV_POISONED, and the registry takes no submission any more. DV_OK only when all of it is sound;
/// otherwise the code and the error of the first fault, and the report as far as it came. `report`
/// may be NULL. Errors: DV_CORRUPT, DV_TOO_NEW, DV_STORAGE, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_registry_verify(dv_registry* registry, dv_verify_report* report,
                                             dv_error** error) DV_NOEXCEPT;

// ==== submitting =================================================================================

/// Kết quả của một lần gửi: what a submission answered. Const after it is made.
typedef struct dv_outcome dv_outcome;

/// How one submission is made. NULL instead of the options: as DV_SUBMIT_OPTIONS_INIT.
typedef struct dv_submit_options {
  size_t size;
  /// Khóa của bên gọi: binds an accepted submission. The same key with the same content gives the
  /// first outcome again, with other content the error DV_KEY_REUSED; what was refused may be sent
  /// again under its key. NULL: none. At most 200 bytes.
  const char* key;
  size_t key_size;
  /// Who acts, as the host names him; recorded with the commit. NULL: nobody. At most 200 bytes.
  const char* actor;
  size_t actor_size;
} dv_submit_options;
#define DV_SUBMIT_OPTIONS_INIT \
  { sizeof(dv_submit_options), NULL, 0, NULL, 0 }

/// Judges commands and, when none is refused, writes them as one commit. `json` is one of
///     {"command": "register_person", "day": "2026-01-05", ...}            one command
///     [{"command": ...}, {"command": ...}]                                several
///     {"key": "...", "actor": "...", "commands": [...]}                   several, with options
/// Each command is judged as if those before it had been written; all are written, or none. Key or
/// actor may come from `options` or from the JSON; if from both, they must be equal.
/// DV_OK and an outcome, accepted or refused; or an error and no outcome.
/// Errors: DV_MALFORMED (with path and byte), DV_UNKNOWN_ID, DV_KEY_REUSED, DV_CONFLICT,
/// DV_IN_DOUBT, DV_STORAGE, DV_POISONED, DV_MEMORY; DV_MISUSE when this thread has a view open.
/// Waits for other submissions and for open views. [since 0.1]
DV_API DV_CHECKED int32_t dv_submit_json(dv_registry* registry, const char* json, size_t size,
                                         const dv_submit_options* options, dv_outcome** outcome,
                                         dv_error** error) DV_NOEXCEPT;

/// The same without writing: what dv_submit_json() would answer now. The outcome's sequence is 0.
/// [since 0.1]
DV_API DV_CHECKED int32_t dv_preview_json(dv_registry* registry, const char* json, size_t size,
                                          const dv_submit_options* options, dv_outcome** outcome,
                                          dv_error** error) DV_NOEXCEPT;

// ==== importing tables ===========================================================================

/// The tables that can be imported: docs/import.md has their columns.
typedef enum dv_table {
  DV_TABLE_ANY = 0,  ///< known by the headings
  DV_TABLE_ORGANISATIONS = 1,
  DV_TABLE_PEOPLE = 2,
  DV_TABLE_QUOTAS = 3,
  DV_TABLE_ADMISSIONS = 4
} dv_table;

/// What the bytes of texts stand for. The old encodings hold for workbooks too.
typedef enum dv_encoding {
  DV_ENCODING_UTF8 = 0,
  DV_ENCODING_TCVN3 = 1,
  DV_ENCODING_VNI = 2
} dv_encoding;

/// One table: CSV, XLSX or ODS, known by its content and not by its name.
typedef struct dv_import_file {
  /// Where it is, and what the report calls it. With `bytes` the name alone; not empty.
  const char* path;
  size_t path_size;
  /// Its content, which is only read; NULL: the content of the file at `path`.
  const void* bytes;
  size_t bytes_size;
  /// A dv_table.
  int32_t table;
  /// A dv_encoding.
  int32_t encoding;
} dv_import_file;

typedef enum dv_import_stage {
  DV_STAGE_READING = 0,
  DV_STAGE_JUDGING = 1,
  DV_STAGE_WRITING = 2
} dv_import_stage;

/// Told every few thousand rows, by the thread that imports, how far it is: in bytes of the files
/// while they are read, afterwards in rows; `total` is 0 while it is not known. Answer 0 to go on;
/// anything else ends the import between two commits, with DV_CANCELLED. It must neither throw nor
/// submit to the registry.
typedef int32_t (*dv_import_progress)(void* context, int32_t stage, uint64_t done, uint64_t total);

/// How tables are imported. NULL instead of the options: as DV_IMPORT_OPTIONS_INIT.
typedef struct dv_import_options {
  size_t size;
  /// Only this sheet of workbooks; NULL: every sheet that is not hidden.
  const char* sheet;
  size_t sheet_size;
  /// Who imports, recorded with each commit; NULL: nobody. At most 200 bytes.
  const char* actor;
  size_t actor_size;
  /// NULL: nobody is told.
  dv_import_progress progress;
  void* progress_context;
  /// The day of new rows that state none; DV_NO_DAY: they are faulty.
  int32_t day;
  /// 1: reads and judges, and writes nothing.
  uint32_t preview;
  /// 1: writes the rows without fault although others have one. 0: all or nothing.
  uint32_t good_rows;
  /// How many problems, and as many advisories, the report lists; all are counted. 0: 100,000.
  uint32_t most_problems;
} dv_import_options;
#define DV_IMPORT_OPTIONS_INIT \
  { sizeof(dv_import_options), NULL, 0, NULL, 0, NULL, NULL, DV_NO_DAY, 0, 0, 0 }

/// Reads tables of organisations, people, quotas and past admissions, judges every row against the
/// others, the registry and the rules, and writes what is new. `report` receives an object of the
/// schema import_report (schema/generated/result), with its sentences in `language`: status
/// (accepted, or refused, when rows are faulty and nothing was written), sheets, problems with
/// file, sheet, row, column, found and expected, and advisories. Rows that the registry holds
/// already are passed over: importing the same again writes nothing.
/// DV_OK and a report, whatever the rows are like. After an error the report, where it is not NULL,
/// says how far the import came: what was written before stays, and importing again writes the
/// rest. Errors: DV_STORAGE of a file or the registry; DV_CANCELLED; DV_CONFLICT, DV_IN_DOUBT,
/// DV_POISONED, DV_MEMORY; DV_MISUSE also when this thread has a view open. Waits for other
/// submissions and for open views; one import at a time on a registry. [since 0.1]
DV_API DV_CHECKED int32_t dv_import_json(dv_registry* registry, const dv_import_file* files,
                                         size_t file_count, const dv_import_options* options,
                                         int32_t language, dv_string** report,
                                         dv_error** error) DV_NOEXCEPT;

// ==== the outcome ================================================================================
// Functions without an `error` argument answer 0, NULL or "" for NULL and for an index out of
// range.

typedef enum dv_status { DV_ACCEPTED = 0, DV_REFUSED = 1 } dv_status;

/// DV_ACCEPTED or DV_REFUSED; DV_MISUSE for NULL. [since 0.1]
DV_API int32_t dv_outcome_status(const dv_outcome* outcome) DV_NOEXCEPT;
/// The commit, from 1; 0 when nothing was written. [since 0.1]
DV_API uint64_t dv_outcome_sequence(const dv_outcome* outcome) DV_NOEXCEPT;
/// 1 when the caller's key had been accepted before: this is that first outcome. [since 0.1]
DV_API int32_t dv_outcome_repeated(const dv_outcome* outcome) DV_NOEXCEPT;
/// Index of the refused command in its submission; 0 when accepted. [since 0.1]
DV_API uint32_t dv_outcome_command(const dv_outcome* outcome) DV_NOEXCEPT;

/// Organisations, persons, dossiers and quotas that the submission brought into being, in order.
/// [since 0.1]
DV_API size_t dv_outcome_created_count(const dv_outcome* outcome) DV_NOEXCEPT;
/// DV_ORGANISATION, DV_PERSON, DV_DOSSIER or DV_QUOTA. [since 0.1]
DV_API char dv_outcome_created_kind(const dv_outcome* outcome, size_t index) DV_NOEXCEPT;
/// [since 0.1]
DV_API uint64_t dv_outcome_created_id(const dv_outcome* outcome, size_t index) DV_NOEXCEPT;

/// Events written (in a preview: that would be). [since 0.1]
DV_API size_t dv_outcome_event_count(const dv_outcome* outcome) DV_NOEXCEPT;
/// For example "person_registered". [since 0.1]
DV_API const char* dv_outcome_event_name(const dv_outcome* outcome, size_t index) DV_NOEXCEPT;
/// Day on the paper. DV_NO_DAY for NULL or an index out of range. [since 0.1]
DV_API int32_t dv_outcome_event_day(const dv_outcome* outcome, size_t index) DV_NOEXCEPT;
/// The whole event. Errors: DV_MISUSE for an index out of range, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_outcome_event_json(const dv_outcome* outcome, size_t index,
                                                dv_string** json, dv_error** error) DV_NOEXCEPT;

/// A value that a rule found or required. `unit` is DV_UNIT_NONE when there is none; it says how to
/// read the number: DV_UNIT_DAY is a day since 1970-01-01, DV_UNIT_FRACTION has a denominator, the
/// enumerations are those of dv_schema.h.
typedef struct dv_value {
  int64_t number;
  int64_t denominator;
  int32_t unit;
  int32_t unused;
} dv_value;

/// Điều vướng mắc: one rule that a command breaks, or that deserves mention beside its acceptance.
/// The texts belong to the handle the finding was asked of.
typedef struct dv_finding {
  size_t size;
  /// For example "admission.minimum_age". What dv_rule_describe_json() takes.
  const char* rule;
  /// Căn cứ: the instrument by number and date, and the point; "" for a rule of the model.
  const char* citation;
  /// Path of the command's field in question ("ballot.ayes"); "" for the state.
  const char* subject;
  /// What is wrong, and what to do: sentences in the language asked for.
  const char* text;
  const char* remedy;
  /// Index of the command in its submission, from 0.
  uint32_t command;
  /// dv_provenance: how well the rule's value is attested.
  int32_t provenance;
  /// First day on which this rule would be met if nothing but the day changed; DV_NO_DAY: no day
  /// helps.
  int32_t first_allowed;
  int32_t unused;
  dv_value found;
  dv_value required;
} dv_finding;
#define DV_FINDING_INIT                                                                   \
  {                                                                                       \
    sizeof(dv_finding), NULL, NULL, NULL, NULL, NULL, 0, 0, DV_NO_DAY, 0, {0, 0, 0, 0}, { \
      0, 0, 0, 0                                                                          \
    }                                                                                     \
  }

/// Every rule that the refused command breaks, in the stable order of the checks. [since 0.1]
DV_API size_t dv_outcome_violation_count(const dv_outcome* outcome) DV_NOEXCEPT;
/// Errors: DV_MISUSE for an index out of range or an unknown language, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_outcome_violation(const dv_outcome* outcome, size_t index,
                                               int32_t language, dv_finding* finding,
                                               dv_error** error) DV_NOEXCEPT;
/// What is late, irregular or cannot be judged in an accepted submission, and beside a refusal.
/// [since 0.1]
DV_API size_t dv_outcome_advisory_count(const dv_outcome* outcome) DV_NOEXCEPT;
/// As dv_outcome_violation(). [since 0.1]
DV_API DV_CHECKED int32_t dv_outcome_advisory(const dv_outcome* outcome, size_t index,
                                              int32_t language, dv_finding* finding,
                                              dv_error** error) DV_NOEXCEPT;
/// First day on which the refused command would be allowed if only the day changed; DV_NO_DAY when
/// something else must happen first, and when it was accepted. [since 0.1]
DV_API int32_t dv_outcome_first_allowed(const dv_outcome* outcome) DV_NOEXCEPT;

/// All of the outcome, as in the reference page of OutcomeView. Errors: DV_MISUSE, DV_MEMORY.
/// [since 0.1]
DV_API DV_CHECKED int32_t dv_outcome_json(const dv_outcome* outcome, int32_t language,
                                          dv_string** json, dv_error** error) DV_NOEXCEPT;
/// [since 0.1]
DV_API void dv_outcome_free(dv_outcome* outcome) DV_NOEXCEPT;

// ==== looking ====================================================================================

/// Góc nhìn: the registry at one commit. Queries take no lock.
typedef struct dv_view dv_view;

/// Opens a view of the latest commit. Errors: DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_open(const dv_registry* registry, dv_view** view,
                                       dv_error** error) DV_NOEXCEPT;
/// Close a view in the thread that opened it. [since 0.1]
DV_API void dv_view_close(dv_view* view) DV_NOEXCEPT;
/// The commit that the view shows, from 1; 0 for an empty registry or NULL. [since 0.1]
DV_API uint64_t dv_view_sequence(const dv_view* view) DV_NOEXCEPT;

// ---- organisations and their counts -------------------------------------------------------------

/// Số đếm của một tổ chức và toàn bộ tổ chức bên dưới.
typedef struct dv_count {
  size_t size;
  uint64_t organisation;
  uint32_t organisations;
  uint32_t cells;
  uint32_t official_members;
  uint32_t probationary_members;
  uint32_t open_dossiers;
  uint32_t unused;
} dv_count;
#define DV_COUNT_INIT \
  { sizeof(dv_count), 0, 0, 0, 0, 0, 0, 0 }

/// Counts of the organisation and everything below it. A few nanoseconds at every level.
/// Errors: DV_UNKNOWN_ID. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_count(const dv_view* view, uint64_t organisation, dv_count* count,
                                        dv_error** error) DV_NOEXCEPT;

/// Đảng viên chính thức và dự bị of the organisation and everything below it as of a day, past or
/// coming: who joined, became official or was struck off later is counted as he stood then. A
/// member known from older data counts from the day of the record on. Time grows with the
/// organisations below. `official` and `probationary` may be NULL when not wanted. Errors:
/// DV_UNKNOWN_ID, DV_MISUSE. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_members_as_of(const dv_view* view, uint64_t organisation,
                                                int32_t as_of, uint32_t* official,
                                                uint32_t* probationary,
                                                dv_error** error) DV_NOEXCEPT;

/// Where dv_view_count_many() writes: one array for each figure, NULL for those not wanted.
typedef struct dv_count_columns {
  size_t size;
  uint32_t* organisations;
  uint32_t* cells;
  uint32_t* official_members;
  uint32_t* probationary_members;
  uint32_t* open_dossiers;
} dv_count_columns;
#define DV_COUNT_COLUMNS_INIT \
  { sizeof(dv_count_columns), NULL, NULL, NULL, NULL, NULL }

/// Counts of many organisations, by column: element i of each column belongs to organisations[i].
/// Errors: DV_UNKNOWN_ID, which names the place ("organisations[7]"); the columns are then filled
/// up to that place. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_count_many(const dv_view* view, const uint64_t* organisations,
                                             size_t count, const dv_count_columns* columns,
                                             dv_error** error) DV_NOEXCEPT;

/// One organisation. Name and code belong to the view, and are NOT ended by a zero.
typedef struct dv_organisation {
  size_t size;
  uint64_t id;
  /// 0 for the first organisation of the registry.
  uint64_t parent;
  const char* name;
  size_t name_size;
  /// Digits of the organisation's code; name_size 0 when it has none.
  const char* code;
  size_t code_size;
  /// dv_organisation_kind, dv_rank, dv_sector
  int32_t kind;
  int32_t rank;
  int32_t sector;
  int32_t founded_on;
  /// What the system that the organisation comes from calls it; external_code_size 0 when it has
  /// none.
  const char* external_code;
  size_t external_code_size;
} dv_organisation;
#define DV_ORGANISATION_INIT \
  { sizeof(dv_organisation), 0, 0, NULL, 0, NULL, 0, 0, 0, 0, DV_NO_DAY, NULL, 0 }

/// Errors: DV_UNKNOWN_ID. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_organisation(const dv_view* view, uint64_t id,
                                               dv_organisation* organisation,
                                               dv_error** error) DV_NOEXCEPT;

// Lists: `count` receives the length of the whole list; of it the first `capacity` identities are
// written to `ids`, which may be NULL when `capacity` is 0.

/// Every organisation, in the order of founding. Errors: DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_organisations(const dv_view* view, uint64_t* ids, size_t capacity,
                                                size_t* count, dv_error** error) DV_NOEXCEPT;
/// Those directly below, in the order of founding. Errors: DV_UNKNOWN_ID, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_children(const dv_view* view, uint64_t organisation,
                                           uint64_t* ids, size_t capacity, size_t* count,
                                           dv_error** error) DV_NOEXCEPT;
/// Dossiers of the cells of that organisation and below it (0: all), in the order of listing.
/// Errors: DV_UNKNOWN_ID, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_dossiers(const dv_view* view, uint64_t organisation,
                                           uint64_t* ids, size_t capacity, size_t* count,
                                           dv_error** error) DV_NOEXCEPT;
/// A person's name. Errors: DV_UNKNOWN_ID, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_person_name(const dv_view* view, uint64_t person,
                                              dv_string** name, dv_error** error) DV_NOEXCEPT;

// ---- codes of other systems, classes, steering boards, exhaustion -------------------------------

/// Who has that external code, in normalisation form C; 0 when nobody has.
/// Errors: DV_MALFORMED (not UTF-8), DV_MISUSE. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_organisation_by_code(const dv_view* view, const char* code,
                                                       size_t code_size, uint64_t* organisation,
                                                       dv_error** error) DV_NOEXCEPT;
/// The same for persons. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_person_by_code(const dv_view* view, const char* code,
                                                 size_t code_size, uint64_t* person,
                                                 dv_error** error) DV_NOEXCEPT;
/// A person's external code; empty when there is none. Errors: DV_UNKNOWN_ID, DV_MEMORY. [since
/// 0.1]
DV_API DV_CHECKED int32_t dv_view_person_code(const dv_view* view, uint64_t person,
                                              dv_string** code, dv_error** error) DV_NOEXCEPT;
/// Classes of the organisation and everything below it with a session between the two days, both
/// inclusive: a list of awareness_class. Errors: DV_UNKNOWN_ID, DV_MISUSE, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_awareness_classes_json(const dv_view* view, uint64_t organisation,
                                                         int32_t first, int32_t last,
                                                         dv_string** json,
                                                         dv_error** error) DV_NOEXCEPT;
/// Ban chỉ đạo of the organisation and everything below it that hold on the day: a list of
/// steering_board. Errors: DV_UNKNOWN_ID, DV_MISUSE, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_steering_boards_json(const dv_view* view, uint64_t organisation,
                                                       int32_t day, dv_string** json,
                                                       dv_error** error) DV_NOEXCEPT;
/// Hết nguồn: whether the organisation itself is recorded as having no candidates left on the day:
/// exhaustion. Errors: DV_UNKNOWN_ID, DV_MISUSE, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_exhaustion_json(const dv_view* view, uint64_t organisation,
                                                  int32_t day, dv_string** json,
                                                  dv_error** error) DV_NOEXCEPT;

// ---- quotas -------------------------------------------------------------------------------------

/// Tiến độ: one quota and what has been done of it.
typedef struct dv_progress {
  size_t size;
  uint64_t quota;
  uint64_t holder;
  /// dv_quota_basis, dv_priority_group, dv_quota_shape, dv_figure_origin
  int32_t basis;
  int32_t group;
  int32_t shape;
  int32_t origin;
  /// The period, both days inclusive, and the day up to which (inclusive) admissions were counted.
  int32_t first_day;
  int32_t last_day;
  int32_t as_of;
  /// Chỉ tiêu; the lower bound of a range, and its upper bound (otherwise 0).
  uint32_t number;
  uint32_t upper;
  /// Thực hiện: admissions decided in the period, up to and including `as_of`.
  int32_t fulfilled;
  /// Hồ sơ đang xét, now.
  uint32_t reserved;
  /// dv_mass_organisation that holds the quota beside the holder; 0: the holder itself.
  int32_t mass_organisation;
  /// Of those fulfilled, admissions annulled after the period had closed, up to and including
  /// `as_of`: shown beside the figure, which stays as it was reported.
  uint32_t annulled;
  uint32_t unused;
} dv_progress;
#define DV_PROGRESS_INIT \
  { sizeof(dv_progress), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }

/// Progress of one quota. Errors: DV_UNKNOWN_ID; DV_MISUSE when `as_of` is no day. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_progress(const dv_view* view, uint64_t quota, int32_t as_of,
                                           dv_progress* progress, dv_error** error) DV_NOEXCEPT;

/// Progress of every quota of the organisation in the order they were set; with `subtree` not 0, of
/// every organisation below it too, in the order of founding. Rows are written one behind the
/// other, each `row_size` bytes (sizeof(dv_progress)); their size is set for you. `count` receives
/// the number of rows there are; of them the first `capacity` are written (`rows` may be NULL when
/// it is 0). Errors: DV_UNKNOWN_ID, DV_MISUSE, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_progress_table(const dv_view* view, uint64_t organisation,
                                                 int32_t as_of, int32_t subtree, dv_progress* rows,
                                                 size_t row_size, size_t capacity, size_t* count,
                                                 dv_error** error) DV_NOEXCEPT;

/// Admissions decided below the organisation between two days, both inclusive, that carry the
/// priority group (DV_PRIORITY_GROUP_EVERYONE: all).
/// Errors: DV_UNKNOWN_ID; DV_MISUSE for a day or a group that does not exist. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_admitted(const dv_view* view, uint64_t organisation,
                                           int32_t first_day, int32_t last_day, int32_t group,
                                           uint32_t* count, dv_error** error) DV_NOEXCEPT;

/// Cách trình bày một tỷ lệ. Belongs to the report, never to the count.
typedef struct dv_display_policy {
  size_t size;
  /// Digits behind the decimal mark, 0 to 2.
  int32_t decimals;
  /// dv_display_rounding, dv_decimal_mark
  int32_t rounding;
  int32_t mark;
  /// Not 0: 100,0 keeps its zero; 0: it is shown as 100.
  int32_t keep_zeros;
  /// dv_display_form: percentage fulfilled, surplus over 100 % or shortfall below it, difference in
  /// persons, multiple.
  int32_t form;
  /// Not 0: a surplus, shortfall or difference above zero carries a plus sign.
  int32_t plus_sign;
} dv_display_policy;
/// One decimal, half up, comma, no idle zeros, percentage, no plus sign: 161 of 150 is "107,3".
#define DV_DISPLAY_POLICY_INIT \
  { sizeof(dv_display_policy), 1, 0, 0, 0, 0, 0 }

/// Bytes that hold every text of dv_format_progress() and its terminating zero.
#define DV_PROGRESS_CAPACITY 32

/// Writes `fulfilled` of `number` as the policy says, without a unit, computed exactly, ended by a
/// zero; `length` (may be NULL) receives its length. policy NULL: as DV_DISPLAY_POLICY_INIT. With
/// `number` 0 there is no share (only a difference) and the text is empty. Errors: DV_MISUSE for a
/// count below 0 or beyond 32 bits, a policy out of range, or a `capacity` that is too small
/// (DV_PROGRESS_CAPACITY is enough). Any thread. [since 0.1]
DV_API DV_CHECKED int32_t dv_format_progress(int64_t fulfilled, int64_t number,
                                             const dv_display_policy* policy, char* text,
                                             size_t capacity, size_t* length,
                                             dv_error** error) DV_NOEXCEPT;

// ---- dossiers -----------------------------------------------------------------------------------

/// Hồ sơ kết nạp with names and history, as in the reference page of DossierView; the history is
/// read back from the journal. Errors: DV_UNKNOWN_ID, DV_STORAGE, DV_CORRUPT, DV_MEMORY. [since
/// 0.1]
DV_API DV_CHECKED int32_t dv_view_dossier_json(const dv_view* view, uint64_t dossier,
                                               int32_t language, dv_string** json,
                                               dv_error** error) DV_NOEXCEPT;

/// What may be done with a dossier on a day, what may not, and every reason. Const after it is
/// made.
typedef struct dv_explanation dv_explanation;

/// Errors: DV_UNKNOWN_ID; DV_MISUSE when `day` is no day; DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_explain(const dv_view* view, uint64_t dossier, int32_t day,
                                          dv_explanation** explanation,
                                          dv_error** error) DV_NOEXCEPT;
/// The same in one text, as in the reference page of Explanation. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_explain_json(const dv_view* view, uint64_t dossier, int32_t day,
                                               int32_t language, dv_string** json,
                                               dv_error** error) DV_NOEXCEPT;

/// Việc đến hạn: what was due on the day `as_of` in the cells of that organisation and below it,
/// what falls due up to the `working_days`-th working day after it, and which certificates lapse
/// meanwhile; overdue first, each by its clause; as in the reference page of DueTable. Dossiers
/// stand as on that day. Errors: DV_UNKNOWN_ID; DV_MISUSE when `as_of` is no day or `working_days`
/// is negative; DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_due_json(const dv_view* view, uint64_t organisation,
                                           int32_t as_of, int32_t working_days, int32_t language,
                                           dv_string** json, dv_error** error) DV_NOEXCEPT;

/// dv_dossier_state of the dossier; DV_MISUSE for NULL. [since 0.1]
DV_API int32_t dv_explanation_state(const dv_explanation* explanation) DV_NOEXCEPT;
/// Number of commands that the explanation speaks of. [since 0.1]
DV_API size_t dv_explanation_act_count(const dv_explanation* explanation) DV_NOEXCEPT;

/// One command and whether it would be allowed.
typedef struct dv_act {
  size_t size;
  /// For example "hold_ceremony".
  const char* command;
  size_t violation_count;
  size_t advisory_count;
  /// 1 when nothing that is known without the command itself stands in the way.
  int32_t allowed;
  /// 1 when something is judged only with the command: a ballot, a consent, who acts.
  int32_t depends_on_command;
  /// First day, not before the day asked for, on which it would be allowed if only the day changed;
  /// DV_NO_DAY: not by waiting.
  int32_t first_allowed;
  int32_t unused;
  /// Papers and acts after which nothing known stands in the way (dv_explanation_remedy).
  /// [since 0.1]
  size_t remedy_count;
  /// What will have lapsed when the act is possible (dv_explanation_lapse). [since 0.1]
  size_t lapse_count;
} dv_act;
#define DV_ACT_INIT \
  { sizeof(dv_act), NULL, 0, 0, 0, 0, DV_NO_DAY, 0, 0, 0 }

/// Errors: DV_MISUSE for an index out of range. [since 0.1]
DV_API DV_CHECKED int32_t dv_explanation_act(const dv_explanation* explanation, size_t index,
                                             dv_act* act, dv_error** error) DV_NOEXCEPT;
/// The findings of an act; `command` in them is the index of the act.
/// Errors: DV_MISUSE for an index out of range or an unknown language, DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_explanation_violation(const dv_explanation* explanation, size_t act,
                                                   size_t index, int32_t language,
                                                   dv_finding* finding,
                                                   dv_error** error) DV_NOEXCEPT;
/// [since 0.1]
DV_API DV_CHECKED int32_t dv_explanation_advisory(const dv_explanation* explanation, size_t act,
                                                  size_t index, int32_t language,
                                                  dv_finding* finding,
                                                  dv_error** error) DV_NOEXCEPT;
/// One of the papers and acts that unblock an act: leaving out any of them, it is blocked again.
/// `kind`: dv_remedy_kind. Errors: DV_MISUSE for an index out of range. [since 0.1]
DV_API DV_CHECKED int32_t dv_explanation_remedy(const dv_explanation* explanation, size_t act,
                                                size_t index, int32_t* kind,
                                                dv_error** error) DV_NOEXCEPT;

/// A paper that serves on the day asked for and will have lapsed when the act is possible.
typedef struct dv_lapse {
  size_t size;
  /// The rule that lets it lapse; lives as long as the explanation.
  const char* rule;
  /// dv_deadline_kind.
  int32_t kind;
  /// Last day on which it still serves.
  int32_t day;
} dv_lapse;
#define DV_LAPSE_INIT \
  { sizeof(dv_lapse), NULL, 0, DV_NO_DAY }

/// Errors: DV_MISUSE for an index out of range. [since 0.1]
DV_API DV_CHECKED int32_t dv_explanation_lapse(const dv_explanation* explanation, size_t act,
                                               size_t index, dv_lapse* lapse,
                                               dv_error** error) DV_NOEXCEPT;
/// [since 0.1]
DV_API void dv_explanation_free(dv_explanation* explanation) DV_NOEXCEPT;

// ==== the rules ==================================================================================

/// Number of rules in the rulebook of the registry; 0 for NULL. [since 0.1]
DV_API size_t dv_rule_count(const dv_registry* registry) DV_NOEXCEPT;
/// The rule's name, for example "admission.minimum_age"; NULL for an index out of range. [since
/// 0.1]
DV_API const char* dv_rule_name(const dv_registry* registry, size_t index) DV_NOEXCEPT;
/// What the rule says on a day: its value, citation and provenance, and its sentence.
/// Errors: DV_UNKNOWN_ID; DV_MISUSE when `day` is no day; DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_rule_describe_json(const dv_registry* registry, const char* rule,
                                                size_t rule_size, int32_t day, int32_t language,
                                                dv_string** json, dv_error** error) DV_NOEXCEPT;
/// What every rule says on a day: a JSON list as in the reference page of DatedRule.
/// Errors: DV_MISUSE when `day` is no day; DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_rules_on_json(const dv_registry* registry, int32_t day,
                                           int32_t language, dv_string** json,
                                           dv_error** error) DV_NOEXCEPT;
/// What differs between two days, two DatedRule for each rule: that of `first`, then that of
/// `second`. Errors: DV_MISUSE when one is no day; DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_rules_difference_json(const dv_registry* registry, int32_t first,
                                                   int32_t second, int32_t language,
                                                   dv_string** json, dv_error** error) DV_NOEXCEPT;
/// Rows that could not be confirmed, and periods of which nothing is known: a JSON list of
/// DatedRule. [since 0.1]
DV_API DV_CHECKED int32_t dv_rules_unsettled_json(const dv_registry* registry, int32_t language,
                                                  dv_string** json, dv_error** error) DV_NOEXCEPT;
/// The accepted acts whose verdicts rest on the rule: a JSON list as in the reference page of
/// RuleUse. Reads the whole journal. Errors: DV_UNKNOWN_ID; those of the journal. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_rule_uses_json(const dv_view* view, const char* rule,
                                                 size_t rule_size, dv_string** json,
                                                 dv_error** error) DV_NOEXCEPT;
/// The accepted acts of admission, judged again by the rules of today on the facts of their moment:
/// what is found otherwise, a JSON list as in the reference page of JudgedAgain. Nothing is
/// changed. Reads the whole journal. Errors: DV_MISUSE for the language; those of the journal.
/// [since 0.1]
DV_API DV_CHECKED int32_t dv_view_judged_again_json(const dv_view* view, int32_t language,
                                                    dv_string** json, dv_error** error) DV_NOEXCEPT;
/// The overlays that the registry has adopted (command adopt_overlay), in their order: a JSON list
/// as in the reference page of AdoptedOverlay. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_overlays_json(const dv_view* view, int32_t language,
                                                dv_string** json, dv_error** error) DV_NOEXCEPT;
/// What a draft of the rules (an overlay in TOML) would change for the dossiers below the
/// organisation that are open, on the day; as in the reference page of WhatIfTable. Nothing is
/// written. Errors: DV_MALFORMED with the line of the draft; DV_UNKNOWN_ID; DV_MISUSE when `day` is
/// no day; DV_MEMORY. [since 0.1]
DV_API DV_CHECKED int32_t dv_view_what_if_json(const dv_view* view, uint64_t organisation,
                                               int32_t day, const char* rules, size_t rules_size,
                                               int32_t language, dv_string** json,
                                               dv_error** error) DV_NOEXCEPT;

#ifdef __cplusplus
}  // extern "C"
#endif

// NOLINTEND(modernize-*, readability-identifier-naming)

#endif  // DANGVIEN_H
