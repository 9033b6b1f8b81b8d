export const mapping = {
  usual: 'Nobody said so: this is what is usual, and the most careful.',
  by_sending:
    'XARF has no such statement: by sending it with your key you say that it is made in good faith.',
  from_address: 'From the address.',
  from_countries: 'The countries that were named, and your own.',
  recognised: 'Recognised in the words of the report.',
  closed_until_named:
    'No country’s agency may open what identifies somebody until you name it and the ground.',
  no_capture_came: 'No capture came along.',
  known_by_key: 'The key says whose report it is.',
  said_elsewhere: 'Another field says it.',
  hosting_is_not_seller: 'It says where the page is hosted or registered, not who sells.',
  files_go_by_upload: 'Files are sealed by an upload of their own.',
  notifier_stays_with_you: 'Who gave you the notice stays with you.',
  internal: 'Marked as internal: it was not looked at.',
  no_field: 'There is no place for it here.',
}
