export const usage = `Usage: nhipso <command> [options]

  sample       [--agencies N] [--periods P] [--seed S] --out DIR
               writes a sample province: packages, replies and deliberately bad files
  verify       [--trust DIR] [--print] FILE...
               one JSON line a file: is it whole, and does its key count
  consolidate  --in DIR --period P --out DIR [--official] [--pdf[=each]] [--xlsx] [--docx] [--csv]
               scores and ranks every package under DIR
  rescore      --scoreboard FILE --in DIR
               recomputes a scoreboard from the documents it names and compares
  bench        [name]
               measures, each figure against its reference in the same run

Exit codes: 0 done, 1 something was refused or differs, 2 wrong usage, 3 failed.
Progress goes to stderr, results to stdout or files.
`;
