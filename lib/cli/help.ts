export const HELP = `Usage: npm run --silent reflow -- [--format FORMAT] [--password WORD] [--trace] [FILE…]

Turns the broken text of Chinese newspaper pages into their articles.
Without FILE, or where FILE is -, standard input is read.

  -f, --format FORMAT   how the articles are printed:
      markdown   a page with front matter (the default)
      text       plain text
      html       one HTML file
      json       one object, or an array of them where several files are named
      ndjson     one object per file and line, in the order of the files
  -p, --password WORD   opens a PDF that asks for a password
  -t, --trace           with json and ndjson: which stage decided what, and why
  -h, --help            this text

A file may be text, a PDF, an HTML page (hOCR too), or XML (ALTO, PAGE, METS); so may standard input.
Text may be in UTF-8, UTF-16 with a byte order mark, GB 18030 or Big5.
A file that cannot be read is named on standard error; the others are still printed.
Exit status: 0 all printed, 1 a file could not be read, 2 the command was not understood.
`;
