/** What can be wrong with a file, a row of it or a cell, under the codes that are stored with each row. */
export const fileRows = {
  file: {
    file_empty: 'The file is empty.',
    file_is_a_workbook:
      'This is a workbook. In your spreadsheet, save the sheet as “CSV UTF-8” and send that file.',
    file_is_packed: 'This file is compressed. Unpack it and send what was inside.',
    file_not_text: 'This is not a text file. Rows are taken from CSV and JSON Lines.',
    file_is_one_list:
      'This is one JSON list. Write it as JSON Lines: one object on each line, without brackets and commas around them.',
    file_without_header:
      'The first line holds an address where the names of the columns should stand. Put a line with names above it.',
    file_too_many_columns:
      'There are more than 300 columns. Leave out those that say nothing about a listing.',
    file_header_unreadable:
      'The first line, with the names of the columns, cannot be read. Look at its quotation marks.',
    quota_reached:
      'As many reports as your programs may hand over in a day were taken. It goes on by itself tomorrow (UTC).',
    who_sent_it: 'Whoever sent this file may not report any more. The rows up to here stand as they are.',
  },
  row: {
    row_too_long: 'Line {{line}} is longer than 256 kB. Shorten it, or look for a line end that is missing.',
    quote_not_closed: 'A quotation mark in line {{line}} is never closed.',
    quote_in_the_way:
      'A quotation mark in line {{line}} closes a cell that goes on. Write quotation marks inside a cell twice.',
    more_cells_than_columns: 'Line {{line}} has more cells than there are columns: its cells have slipped.',
    letters_not_readable: 'Line {{line}} holds letters in another encoding than the rest of the file.',
    row_not_json: 'Line {{line}} is not JSON.',
    row_not_an_object: 'Line {{line}} is JSON, but not an object.',
    row_too_deep: 'Line {{line}} has objects inside objects, deeper than a report goes.',
  },
  cell: {
    moment: '“{{given}}” is no date that can be told for certain. Write it as 2026-11-25 14:30.',
    yes_or_no: '“{{given}}” is neither yes nor no.',
    country: '“{{given}}” is no country. Write its two-letter code or its name.',
    one_of: '“{{given}}” is not known here. Write one of: {{choices}}.',
    code: '“{{given}}” is no indicator. Write codes such as P01, L01.',
    count: '“{{given}}” is no number.',
    code_of_list: '“{{given}}” is not known in this list.',
    audience: '“{{given}}” is no audience. Write my_country, all_governments, or the countries.',
  },
}
