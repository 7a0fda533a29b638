// SPDX-License-Identifier: Apache-2.0
#include "report/html_style.hpp"

namespace dangvien::inline v0::report {
namespace {

constexpr std::string_view style = R"css(
:root { --ink: #1c2329; --soft: #56616b; --line: #d5dbe0; --faint: #f3f5f7; --bar: #2c5871;
  --more: #123246; --track: #dde4e9; --edge: #8fa1ad; --old: #8496a3; --accent: #9d1420; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 24px 48px; max-width: 960px; background: #fff; color: var(--ink);
  font: 16px/1.55 "Noto Sans", "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
header { padding: 40px 0 20px; border-bottom: 3px solid var(--accent); }
.superior { margin: 0; color: var(--soft); font-size: 15px; }
.holder { margin: 0 0 18px; font-weight: 600; font-size: 17px; }
h1, h2 { font-family: "Noto Serif", "Times New Roman", "Liberation Serif", Georgia, serif;
  line-height: 1.25; }
h1 { margin: 0; font-size: 34px; letter-spacing: -.005em; overflow-wrap: anywhere; }
.period { margin: 10px 0 0; color: var(--soft); }
h2 { margin: 52px 0 12px; font-size: 23px; break-after: avoid; }
.notice { margin: 16px 0 0; padding: 9px 12px; border-left: 4px solid var(--accent); background: var(--faint); font-size: 15px; }
p { margin: 0 0 10px; overflow-wrap: anywhere; }
.long { overflow-wrap: anywhere; }
nav { margin: 22px 0 0; font-size: 14px; color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0; padding: 0; list-style: none; }
nav a { color: var(--soft); text-decoration-color: var(--line); text-underline-offset: 3px;
  display: inline-block; padding: 4px 0; }
.lead { font-size: 18px; max-width: 42em; }
.lead + .lead { margin-top: 8px; }
.figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 28px; margin: 26px 0 0; }
.figures div { border-top: 1px solid var(--line); padding: 12px 0 18px; break-inside: avoid; }
.figures dt { color: var(--soft); font-size: 14px; }
.figures dd { margin: 0; font-size: 13px; color: var(--soft); overflow-wrap: anywhere; }
.figures dd.big { margin: 2px 0; color: var(--ink); font-size: 36px; line-height: 1.15; font-weight: 600;
  font-variant-numeric: tabular-nums lining-nums; letter-spacing: -.015em; }
.warn { color: var(--accent); font-weight: 600; }
.figures dd.big.warn { color: var(--accent); }
figure { margin: 18px 0 22px; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: 10px; }
figure > svg, figure :is(div, span) > svg { display: block; width: 100%; overflow: visible; }
.key li > svg { width: 18px; height: 12px; overflow: hidden; }
.bar-line { display: grid; grid-template-columns: 17em 1fr; gap: 0 16px; align-items: center; margin: 0 0 6px;
  font-size: 14px; }
.bar-line .what { overflow-wrap: anywhere; line-height: 1.35; }
.bar-line .draw { display: grid; grid-template-columns: 1fr 8.5em; gap: 12px; align-items: center; }
.bar-line b { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
.quota-line { margin: 0 0 16px; font-size: 15px; break-inside: avoid; }
.quota-line p { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; margin: 0 0 3px; }
.quota-line b { font-variant-numeric: tabular-nums; white-space: nowrap; }
.key { display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 8px 0 0; padding: 0; list-style: none;
  font-size: 13px; color: var(--soft); }
.key li { display: flex; align-items: center; gap: 7px; }
.fill { fill: var(--bar); } .more { fill: var(--more); } .track { fill: var(--track); stroke: var(--edge); stroke-width: 1; }
.old { fill: var(--old); } .mark { stroke: var(--ink); stroke-width: 2; } .pace { fill: var(--accent); }
.hatch { stroke: #fff; stroke-width: 1.5; fill: none; } .axis { stroke: var(--soft); stroke-width: 1; }
figure text { font-size: 12px; fill: var(--ink); font-variant-numeric: tabular-nums; }
figure text.soft { fill: var(--soft); }
figure.upright text.value { text-anchor: start; transform-box: fill-box; transform-origin: 0 100%;
  transform: translate(7px, -2px) rotate(-90deg); }
figure.upright > svg { margin-top: 26px; }
.table { margin: 14px 0 22px; }
.whole { break-inside: avoid; }
tbody tr:nth-child(-n+2) { break-before: avoid; }
tbody th { min-width: 9em; }
tbody td:not(.n, .d, .c) { min-width: 6.5em; }
.compact { max-width: 46em; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.4; }
caption { text-align: left; font-weight: 600; font-size: 15px; padding: 0 0 8px; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { text-align: left; font-weight: 600; color: var(--soft); border-bottom: 1.5px solid var(--ink);
  padding: 5px 8px; vertical-align: bottom; font-size: 13px; }
tbody th { color: inherit; font-weight: 400; font-size: inherit; vertical-align: top; }
td, tbody th { border-bottom: 1px solid var(--line); padding: 6px 8px; vertical-align: top; overflow-wrap: break-word; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
td:is(.n, .d, .c), th:is(.d, .c) { white-space: nowrap; overflow-wrap: normal; }
tr.total td, tr.total th { font-weight: 600; border-bottom: 0; border-top: 1.5px solid var(--ink); }
.spark { display: block; width: 88px; margin-left: auto; height: 5px; margin-top: 4px; }
.note { margin: 6px 0 0; color: var(--soft); font-size: 13px; max-width: 52em; }
footer { margin-top: 56px; padding-top: 14px; border-top: 1px solid var(--line); color: var(--soft); font-size: 13px; }
footer h2 { margin: 0 0 8px; font-size: 16px; color: var(--ink); }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 18px; margin: 8px 0 0; }
footer dt { font-weight: 600; }
footer dd { margin: 0; overflow-wrap: anywhere; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 640px) {
  body { padding: 0 16px 32px; }
  header { padding-top: 24px; }
  h1 { font-size: 27px; }
  h2 { font-size: 21px; margin-top: 40px; }
  .lead { font-size: 17px; }
  .figures { grid-template-columns: 1fr 1fr; gap: 0 18px; }
  .figures dd.big { font-size: 29px; }
  .bar-line { grid-template-columns: 1fr; margin-bottom: 12px; }
  figure.dense text.value { font-size: 10px; text-anchor: start; transform-box: fill-box; transform-origin: 0 100%;
    transform: translate(6px, -2px) rotate(-90deg); }
  tbody :is(th, td) { min-width: 0 !important; }
  table.compact td, table.compact th { padding-left: 5px; padding-right: 0; }
  table.compact th:first-child { padding-left: 0; }
  table:not(.compact), table:not(.compact) :is(tbody, caption) { display: block; }
  table:not(.compact) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table:not(.compact) tr { display: grid; grid-template-columns: 1fr 1fr; gap: 1px 22px; padding: 9px 0;
    border-bottom: 1px solid var(--line); }
  table:not(.compact) tr.total { border-top: 1.5px solid var(--ink); border-bottom: 0; }
  table:not(.compact) tbody th { grid-column: 1 / -1; padding: 0 0 2px; border: 0; font-weight: 600; text-align: left; }
  table:not(.compact) td { grid-column: 1 / -1; display: flex; justify-content: space-between; gap: 14px; padding: 1px 0;
    border: 0; text-align: right; white-space: normal; }
  table:not(.compact) td.n { grid-column: auto; flex-wrap: wrap; align-content: flex-start; }
  table:not(.compact) td::before { content: attr(data-label); color: var(--soft); text-align: left; flex: none; max-width: 75%; }
  table:not(.compact) td.n::before { flex: 1 1 0; max-width: none; }
  table:not(.compact) td:empty { display: none; }
  td .spark { flex: 0 0 100%; margin: 0 0 5px; }
  footer dl { grid-template-columns: 1fr; }
  footer dd { margin-bottom: 6px; }
}
@page { size: A4; margin: 18mm 16mm 20mm; @top-left { content: "{notice}"; width: 100%; font: 8pt "Noto Sans", Arial, sans-serif; color: #9d1420; }
  @bottom-left { content: "{running}"; font: 8pt "Noto Sans", Arial, sans-serif; color: #56616b; }
  @bottom-right { content: "{page} " counter(page) " / " counter(pages); font: 8pt "Noto Sans", Arial, sans-serif; color: #56616b; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.45; }
  header { padding-top: 0; }
  nav { display: none; }
  h1 { font-size: 23pt; }
  h2 { font-size: 14.5pt; margin: 9mm 0 2.5mm; }
  .superior, .holder { font-size: 10.5pt; }
  .lead { font-size: 11pt; max-width: none; }
  .figures { gap: 0 7mm; margin-top: 5mm; }
  .figures dd.big { font-size: 23pt; }
  .figures dt { font-size: 9pt; } .figures dd { font-size: 8pt; }
  table { font-size: 8.5pt; } th { font-size: 8pt; } caption { font-size: 9.5pt; }
  table.wide { font-size: 7.5pt; } table.wide th { font-size: 7pt; } table.wide :is(td, th) { padding-left: .8mm; padding-right: .8mm; }
  table.wide :is(td, th):first-child { padding-left: 0; }
  table.wide tbody th { min-width: 8em; } table.wide .spark { width: 48px; }
  td, tbody th { padding: 1.2mm 1.6mm; } th { padding: 1mm 1.6mm; }
  .note, .key, footer { font-size: 8pt; } .note { max-width: none; }
  .bar-line { font-size: 9pt; margin-bottom: 1.2mm; } .quota-line { font-size: 9.5pt; margin-bottom: 3.5mm; }
  p { orphans: 3; widows: 3; }
  .summary { break-inside: avoid; }
  footer { margin-top: 10mm; break-inside: avoid; }
}
)css";

}  // namespace

std::string_view html_style() noexcept { return style; }

}  // namespace dangvien::inline v0::report
