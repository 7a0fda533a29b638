// SPDX-License-Identifier: Apache-2.0
// The bare transition: which state follows from a state and a command, no rule asked. The table
// that the workflow uses, a hand-written switch, and Boost.MSM, each carrying a dossier along the
// main line from the list to the official member. Parity is what is claimed.
#include <array>

#include <benchmark/benchmark.h>
#include <boost/msm/back/state_machine.hpp>
#include <boost/msm/front/functor_row.hpp>
#include <boost/msm/front/state_machine_def.hpp>

#include "dangvien/admission/table.hpp"

namespace {

using namespace dangvien;
namespace msm = boost::msm;

using C = AdmissionCommand;
constexpr std::array main_line = {C::list_prospect,      C::record_awareness_certificate,
                                  C::submit_application, C::certify_background,
                                  C::resolve_cell,       C::decide_admission,
                                  C::hold_ceremony,      C::resolve_recognition,
                                  C::decide_recognition};

[[nodiscard]] DossierState switched(DossierState state, C command) noexcept {
  using enum DossierState;
  switch (state) {
    case none:
      return command == C::list_prospect ? listed : none;
    case listed:
      return command == C::record_awareness_certificate ? class_completed : listed;
    case class_completed:
      return command == C::submit_application ? applied : class_completed;
    case applied:
      return command == C::certify_background ? certified : applied;
    case certified:
      return command == C::resolve_cell ? cell_resolved : certified;
    case cell_resolved:
      return command == C::decide_admission ? decided : cell_resolved;
    case decided:
      return command == C::hold_ceremony ? probation : decided;
    case probation:
      return command == C::resolve_recognition ? recognition_cell_resolved : probation;
    case recognition_cell_resolved:
      return command == C::decide_recognition ? recognised : recognition_cell_resolved;
    default:
      return state;
  }
}

/// The same line as types.
template <C command>
struct On {};

struct Line : msm::front::state_machine_def<Line> {
  template <int number>
  struct At : msm::front::state<> {};
  using initial_state = At<0>;

  template <int from, C command>
  using Next =
      msm::front::Row<At<from>, On<command>, At<from + 1>, msm::front::none, msm::front::none>;

  struct transition_table
      : boost::mpl::vector<Next<0, C::list_prospect>, Next<1, C::record_awareness_certificate>,
                           Next<2, C::submit_application>, Next<3, C::certify_background>,
                           Next<4, C::resolve_cell>, Next<5, C::decide_admission>,
                           Next<6, C::hold_ceremony>, Next<7, C::resolve_recognition>,
                           Next<8, C::decide_recognition>> {};
};

/// Events come as values in every program that reads commands, so the machine is told by a switch.
template <typename Machine>
void tell(Machine& machine, C command) {
  switch (command) {
    case C::list_prospect:
      machine.process_event(On<C::list_prospect>{});
      return;
    case C::record_awareness_certificate:
      machine.process_event(On<C::record_awareness_certificate>{});
      return;
    case C::submit_application:
      machine.process_event(On<C::submit_application>{});
      return;
    case C::certify_background:
      machine.process_event(On<C::certify_background>{});
      return;
    case C::resolve_cell:
      machine.process_event(On<C::resolve_cell>{});
      return;
    case C::decide_admission:
      machine.process_event(On<C::decide_admission>{});
      return;
    case C::hold_ceremony:
      machine.process_event(On<C::hold_ceremony>{});
      return;
    case C::resolve_recognition:
      machine.process_event(On<C::resolve_recognition>{});
      return;
    case C::decide_recognition:
      machine.process_event(On<C::decide_recognition>{});
      return;
    default:
      return;
  }
}

/// The commands of the line, so that the compiler cannot foresee them.
std::array<C, main_line.size()> opaque_line() {
  std::array<C, main_line.size()> line = main_line;
  benchmark::DoNotOptimize(line);
  return line;
}

void count_transitions(benchmark::State& state) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(main_line.size()));
}

void Table(benchmark::State& state) {
  const auto line = opaque_line();
  DossierState at = DossierState::none;
  for (auto _ : state) {
    at = DossierState::none;
    for (const C command : line) {
      const Transition* const row = find_transition(at, command);
      if (row != nullptr) at = row->next;
    }
    benchmark::DoNotOptimize(at);
  }
  if (at != DossierState::recognised) state.SkipWithError("the line does not lead to the end");
  count_transitions(state);
}
BENCHMARK(Table);

void Switch(benchmark::State& state) {
  const auto line = opaque_line();
  DossierState at = DossierState::none;
  for (auto _ : state) {
    at = DossierState::none;
    for (const C command : line) at = switched(at, command);
    benchmark::DoNotOptimize(at);
  }
  if (at != DossierState::recognised) state.SkipWithError("the line does not lead to the end");
  count_transitions(state);
}
BENCHMARK(Switch);

void BoostMsm(benchmark::State& state) {
  const auto line = opaque_line();
  int at = 0;
  for (auto _ : state) {
    msm::back::state_machine<Line> machine;
    machine.start();
    for (const C command : line) tell(machine, command);
    const int reached = machine.current_state()[0];
    benchmark::DoNotOptimize(reached);
    at = reached;
  }
  constexpr int number_of_last = static_cast<int>(main_line.size());
  using States = msm::back::state_machine<Line>::stt;
  if (at != msm::back::get_state_id<States, Line::At<number_of_last>>::value) {
    state.SkipWithError("the line does not lead to the end");
  }
  count_transitions(state);
}
BENCHMARK(BoostMsm);

}  // namespace
