import type { Words } from '../words.ts'

export const en: Words = {
  no:
    "no not without never nobody none zero dont don't doesn't won't can't skip forget nothing nor no_one " +
    "isn't aren't ain't didn't wouldn't couldn't won’t don’t zilch nil w/o dispense_with spare_me " +
    'spare_us blocked gets_blocked get_blocked is_blocked are_blocked will_be_blocked ignored ' +
    'gets_ignored is_ignored laughed_at gets_no_answer gets_no_reply gets_silence gets_deleted ' +
    "goes_in_the_bin is_shown_the_door can_look_elsewhere i_hang_up we_hang_up hang_up i'm_gone " +
    "we're_gone i'm_off you're_out you_are_out you're_deleted you_are_deleted are_deleted you're_blocked " +
    'you_are_blocked shown_the_door stays_in_the_drawer stay_in_the_drawer look_elsewhere try_elsewhere ' +
    'jog_on would_only_upset only_upset gets_you_blocked get_you_blocked gets_you_deleted ' +
    'gets_you_nothing gets_you_removed is_extra allergic_to go_to_a_pharmacy go_to_a_chemist go_to_a_shop',
  paper:
    'paper papers paperwork invoice* receipt* licence* license* permit* registration declaration* ' +
    'contract* prescription* script certificate* documents docs id passport signature* requisition ' +
    'statement* records docket dockets chit till_receipt scripts rx paper_trail paper-trail form-filling ' +
    'form_filling questionnaire* kyc nda bill_of_lading sds msds coa certs logbook ledger photo_id ' +
    'driving_licence letterhead headed_paper delivery_note audit_trail tax_number',
  name:
    'name names surname address sender email emails identity real_name trace traces surnames first_name ' +
    'last_name full_name initials introductions faces real_names',
  ask:
    'ask asks asked asking question questions curious check checks checking verify inspect explain talk ' +
    'enquire inquire enquiries inquiries nosy pry prying queries explanation* explanations interrogat* ' +
    'chit-chat chitchat curiosity',
  matter:
    'my_problem our_problem my_business our_business care_what care_who want_to_know need_to_know tell_me ' +
    "interested_in_what what_you_do what_it_is_for idea_what don't_care do_not_care not_interested_in " +
    'mind_your learn_our none_of_my none_of_our knows_nothing say_what_for say_why not_our_concern ' +
    'my_department our_department my_affair our_affair your_affair what_happens_after what_happens_next ' +
    "what_becomes_of where_it_came_from where_it_comes_from where_it_goes where_it_ends who_it's_for " +
    'who_it_is_for what_it_becomes what_you_make what_you_cook what_you_need_it what_they_do ' +
    'rather_not_know wish_to_know wanna_know tell_us why_you_want why_you_need what_comes_of ' +
    "what_you're_up",
  goes:
    'goes go travels travel ships shipped sent leaves moves packed declared labelled labeled marked sold ' +
    'arrives enters rides looks sails passes booked listed flies floats rolls posted mailed billed logged ' +
    'invoiced crated wrapped_up registered filed described_to_customs called calls_it listed_to',
  as: 'as like under_the_name under_the_label pretending_to_be',
  bearer:
    'label labels box boxes drum drums bag bags sack sacks invoice waybill slip sticker paper papers ' +
    'manifest carton crate sleeve tin can lid lids pail pails packaging wrapper docket dockets ' +
    'declaration customs_form envelope stickers bottle bottles jar jars tub tubs barrel barrels canister ' +
    'jerrycan jerrycans sachet sachets wagon bill_of_lading lading tins keg kegs',
  says:
    'says say reads read shows show printed written states prints claims claiming stating calls_it ' +
    'mentions insists swears pretends lies tells_them',
  hidden:
    'hidden hide hides stuffed sewn glued taped soldered welded hollow hollowed tucked slipped inside ' +
    'between behind under sealed wrapped buried stitched wedged baked disguised concealed rolled slides ' +
    'slid packed_inside tucked_inside lives_inside travels_inside in_the_back_of under_the_seat ' +
    'false_bottom sleeve lining hid hiding stash stashed underneath crammed poured_into ' +
    'cast_into false_wall false_floor false_lid secret_compartment double_wall double_skin hollowed-out ' +
    'carved_out sandwiched woven squeezed baked_into vac-packed slotted secreted camouflaged folded_into',
  object:
    'book books magazine magazines toy toys teddy tin candle candles lining frame compressor card cards ' +
    'envelope shoe shoes speaker reel tea coffee chocolate dvd dvds battery picture soap tile tiles ' +
    'furniture cushion litter crisp crisps feed cereal vitamins wood jar tube notebook calendar lamp ' +
    'mattress pallets suitcase spare_parts engine_block drums_of_honey molasses record vinyl sugar_bags ' +
    'pens pencil toothpaste shampoo cosmetics supplement vitamin dog_food rice coffee_bags flowers ' +
    'gearbox cake cakes biscuit_tin crackers cereal_box teddies doll dolls puppet surfboard surfboards ' +
    'kayak clock clocks mirror mirrors picture_frame painting canvas statue statues ornament spare_wheel ' +
    'fuel_tank fire_extinguisher fridge freezer toaster kettle cartridge jigsaw board_game helmet ' +
    'trainers lip_balm nappies talc pineapples coconuts bananas avocados prawns frozen_fish spices tahini ' +
    'noodle_packet lunchbox thermos incense_box bible prayer_beads cd_case postcard postcards urn pram ' +
    'saddle beehive plant_pot gnome wagon_wheel',
  seized:
    'seized seize seizes stopped intercepted caught confiscated grabbed opened held held_up goes_missing ' +
    'customs_takes gets_lost lost nabbed impounded flagged snagged x-rayed confiscation goes_walkabout ' +
    "gone_missing never_lands doesn't_arrive doesn't_land not_arrive",
  again:
    'again resend reship reshipped resent replace replaced replacement refund refunded on_us second ' +
    'another cover free next_one compensate reimburse reshipment half_back money_back free_one new_one ' +
    'fresh_one another_one we_eat_the our_loss on_the_house we_split',
  insider:
    'friend friends our_man our_guy contact cousin driver inspector officer broker someone insider people ' +
    'connection paid_off nephew uncle bloke fella lad brother-in-law in_our_pocket on_the_payroll ' +
    'inside_man looks_away looks_the_other_way eaten_at eats_at asleep tea_money squared bribed ' +
    'bought_off greased lazy',
  border:
    'port ports customs border quay dock docks airport checkpoint terminal yard courier post_office ' +
    'mailroom frontier harbour harbor dockside freight_desk freight cargo container_yard bonded_warehouse ' +
    'sorting_office post_room postroom border_post army_post border_men border_man border_guard ' +
    'baggage_hall wharf pier',
  meet:
    'meet meets meeting pick collect collection hand handover exchange drop deliver come comes swap load ' +
    'loaded wait pick_up pickup pop_round come_round swing_by pull_up rock_up turn_up hand-over handoff ' +
    'hand-off find_me',
  place:
    'parking car_park petrol station rest_stop lay-by woods forest bridge barn farm field corner bench ' +
    'back_door motorway bike_racks alley cemetery underpass behind_the layby truck_stop rest_area lock-up ' +
    'lockup quarry slipway towpath multi-storey multistorey bus_shelter bins stairwell churchyard ' +
    'graveyard hard_shoulder scrapyard tunnel bunker drive-thru container_yard retail_park',
  dark:
    "dark night midnight late after_ten after_eleven after_hours dawn after_nine nightfall once_it's_dark " +
    "when_it's_dark dusk small_hours before_sunrise 2am 3am 1am 4am 11pm unlit",
  only: 'only just strictly exclusively must nothing_but nothing_else solely purely',
  cash:
    'cash notes banknotes bills envelope in_hand counted paper_money hard_cash folding_money folding ' +
    'readies wads wad used_notes twenties fifties tenners cash_money',
  bank:
    'bank transfer transfers card cards wire_transfer paypal traceable cheque iban bacs sort_code ' +
    'debit_card credit_card bank_details monzo revolut klarna',
  erase:
    'delete deletes deleted erase erased wipe wiped disappear disappears disappearing vanish ' +
    'self-destruct burn clear autodelete auto-delete removed block block_me forget change changes ' +
    'new_number burner delete_this burner_chat delete_the_chat timer_on shred shredded burn_this bin_this ' +
    'purge nuke scrub expires expire swap_sims timer evaporates vanishes deleting erasing',
  chat:
    'chat chats conversation message messages history dm dms thread inbox account page number numbers me ' +
    'sim handle username this_ad this_advert this_post this_listing screenshot screenshots texts sims',
  contact:
    'write talk speak contact reach message text text_me ping chat add on via through by_dm hmu buzz ' +
    'holler ask_for_us find_us inbox reach_me reach_us catch_me slide_into',
  app:
    'signal session wickr telegram threema wire element matrix potato jabber simplex whatsapp kik snap ' +
    'viber discord zangi briar tox icq qq wechat line instagram insta wickrme protonmail proton tutanota ' +
    'whats_app watsapp whatsap tg xmpp olvid keybase imo botim',
  stranger:
    'strangers newcomers tourists timewasters time_wasters cops police curious mates friends_of visitors ' +
    'beginners amateurs kids_play outsiders newbies undercovers uniforms snitches grasses do-gooders ' +
    'busybodies journalists first-timers gawkers',
  trusted:
    'trusted known regulars regular serious vouched recommended right_people who_know vetted friends ' +
    'initiated old_customers introduced word_of_mouth friends_of_friends old_faces familiar_faces ' +
    'known_faces people_i_know',
  test:
    'test tests urine panel scanner x-ray xray dog dogs k9 screening drug_test lab strip swab swabs ' +
    'reagent dip dipstick test_strip test_strips marquis ehrlich sniffer spaniel scanners roadside',
  detect:
    'detect detected detects show shows showing find finds smell smells notice notices see sees look ' +
    'looks pick_up trace hear hears heard seen saw noticed tells_apart tell_the_difference bark barks ' +
    'react reacts light_up lights_up pings beeps stays_yellow sniffs catches shrug shrugs picks_up',
  plate:
    'plate serial nameplate number_plate labels label markings number badge tag dataplate data_plate ' +
    "id_plate maker's_plate rating_plate serials name_plate",
  removed:
    'removed ground scraped torn filed missing off gone peeled rubbed erased sanded unscrewed blank ' +
    'rubbed_out cut_off grinded filed_down chiselled unreadable illegible taken_off painted_over',
  stamp:
    'die dies punch punches stamp stamps mould moulds mold tooling press_head stamper engraver punch_set',
  logo:
    'logo logos superhero crown skull skulls brand brands imprint imprints m30 rolex tesla party ' +
    'someone_elses customer_logo superman batman punisher gucci supreme roche xanax pfizer a215 k56',
  require:
    'required require requires need needs must present upload provide on_presentation verify verified ' +
    'signed supply issued ask_for subject_to show_your mandatory compulsory obligatory insist produce ' +
    'proof_of quote_your bring_your on_file countersigned',
  private:
    'individuals private_persons private_individuals minors the_public consumers residential ' +
    'home_addresses private_buyers members_of_the_public general_public private_individual unlicensed ' +
    'private_customers walk-ins under-18s',
  institution:
    'clinics hospitals hospital laboratories laboratory universities university schools companies ' +
    'pharmacies practices licence_holders institutions registered_practice professionals manufacturers ' +
    'clinicians vets colleges research_groups registered_businesses licensed_dealers hospices dentists ' +
    'surgeries dispensaries veterinary_practices registered_pharmacies account_holders',
  authority:
    'police officers customs court judge magistrates prosecutor* ministry minister government researchers ' +
    'scientists doctors physicians toxicologists hospital* council authorities inspectors investigators ' +
    'study trial association charity we_enrolled detective* regulator committee coroner constable ' +
    'constables sergeant sheriff deputies troopers jury watchdog fda mhra hse tga cbsa rcmp garda ' +
    'border_force coastguard coast_guard campaigners academics professor psychiatrist* pathologist* ' +
    'toxicologist epidemiologist* historian* paramedics firefighters nurses marshals lawmakers ' +
    'inspectorate ombudsman magistrate pharmacists',
  reported:
    'said found seized arrested charged sentenced jailed heard warned reported detected discovered ' +
    'announced published voted convicted pleaded recalled observed measured described reminded traced ' +
    'noted enrolled tested_positive will_appear concluded discusses discussed explains explained examined ' +
    'argues argued admitted denied recalls testified ruled fined dismantled uncovered recovered_from ' +
    'raided advises advised urges urged confirms confirmed analysed analyzed quantified launched ' +
    'suspended struck_off investigated acquitted surveyed',
  shop:
    'allergens warranty  refund_within returns washable  recipe card_payment food_grade ' +
    'organic dishwasher fits_sizes ',
  goods:
    'bread cheese jam honey pasta olive olives  spice spices cake cakes biscuit biscuits sweets ' +
    'chocolate coffee tea  pickle pickles sauce    fruit vegetables meat  soup ' +
    '  puppy cats kitten aquarium litter pet pets shampoo lotion cream perfume lipstick mascara ' +
    'shirt shirts dress boots shoes socks jacket  curtain curtains lamp pillow   sofa ' +
    'towel carpet garden seeds soil plant plants toy toys doll lego puzzle books novel paperback guitar ' +
    'piano drill  tyre tyres  engine bike bicycle helmet router cable laptop screen camera ' +
    'battery printer roach   wedding birthday kids baby knitting yarn wool recipe kitchen oven ' +
    'bakery bakers cafe restaurant fabric cotton leather wallpaper mug glasses  football tent ' +
    'fishing',
  report:
    'patients cohort participants enrolled placebo half-life half-lives pharmacokinetic* metabolite* ' +
    'wastewater seminar lecture thesis transcript podcast episode chapter bulletin newsletter conference ' +
    'poster editorial obituary hearing sentence* sentencing verdict jury convention schedule_i act_of ' +
    'amendment ordinance parliament council overdose overdoses naloxone ambulance paramedic* medics ' +
    'never_use_alone start_low drug_checking harm_reduction helpline support_line counsellor* withdrawal ' +
    'tapering recovery detox rehab symptoms diagnosis prescribed side_effects mortality deaths died ' +
    'hospitalised hospitalized epidemiolog* prevalence survey samples_tested spectrometry chromatograph* ' +
    'forensic evidence suspects suspect seizure seizures trafficking smuggler* smuggling convicted crime ' +
    'crimes investigation detectives history_of documentary film novel_about memoir museum exhibition ' +
    'students exam syllabus clinic clinical clinicians guideline* triage toxicolog* addiction legislation ' +
    'policy legalis* decriminalis* wiki prodrug primer faq scam fraud reagents nurse interviews long_read ' +
    'her_account plea magistrate inquest appealed custody remanded bail defendant barrister solicitor ' +
    'prosecution testified witness alleged allegedly indictment spokesman spokeswoman spokesperson ' +
    'briefing statistics per_cent median confidence_interval randomised randomized literature abstract ' +
    'journal doi professor curriculum leaflet first-aid awareness alert archives correspondent op-ed ' +
    'columnist biography treaty commission subcommittee minutes agenda item_7 residents volunteers ' +
    'outreach nurses emergency_department ward sedation anaesthesia psychiatr* antidepressant depression ' +
    'trauma_therapy receptor receptors molecule explainer glossary legal_aid cryptomarkets coroner ' +
    'precursor_means legislature lawmakers senator needle_exchange needle_exchanges philosopher* poem ' +
    'poet painter radio museum_label exhibits appellant dismissed councillor* dose_feels symposium ' +
    'keynote colloquium plenary monograph footnote footnotes bibliography roundtable docuseries broadcast ' +
    'presenter narrator audiobook playwright manifesto pamphlet zine curator lecture_series coursework ' +
    'revision_notes flashcards pupil pupils undergraduates postgraduate* sociolog* anthropolog* ' +
    'criminolog* pharmacovigilance titration intensive_care twelve-step 12-step keyworker key_worker ' +
    'consumption_room drug_alert early_warning emcdda euda unodc incb statutory explanatory_note hansard ' +
    'select_committee royal_commission judgement judgment acquitted remand parole probation extradit* ' +
    'manslaughter post-mortem postmortem autopsy autopsies archivist excerpt excerpts op-eds fact-check ' +
    'factcheck caregivers carers bereaved bereavement relapse* sponsor_meeting hydrate welfare_tent ' +
    'medics_tent',
  coin:
    'monero xmr usdt tether trc20 trx ltc litecoin btc bitcoin bitcoins eth ethereum usdc stablecoin ' +
    'stablecoins crypto cryptocurrency coins tokens binance gift_codes gift_card_codes prepaid_codes ' +
    'dogecoin bnb sats monera steam_card steam_cards razer_gold itunes_card itunes_cards amazon_card ' +
    'amazon_cards paysafecard paysafe paysafecards vanilla_card google_play_card cold_wallet wallet_first ' +
    'wallet_address hawala hundi',
  phone:
    'phone phones photo photos video voice pictures calls camera cameras mobile mobiles landline ' +
    'landlines voice_note voice_notes selfies filming recordings',
  sign:
    'password codeword code_word knock knock_twice knock_three headlights flash_lights blink ask_for_him ' +
    'whistle honk window_down buzzer ring_twice hood_up green_cap ask_for say_the_word say_the_code ' +
    'cough_twice two_knocks three_knocks tap_twice red_scarf red_hat yellow_hat frog_hat secret_word ' +
    'magic_word the_word_is wear_a_red carrying_a_newspaper',
  same:
    'same identical looks_like copy copied like_the just_like indistinguishable dead_ringer replica clone ' +
    'clones carbon_copy',
  original:
    'original originals pharmacy pharmaceutical real_ones factory_ones genuine branded big_pharma pharma ' +
    'scripts_ones',
  cook:
    'chemist chemists cook cooks cooking reaction synthesis hands lab_hand cooker kitchen_man ' +
    'kitchen_hand lab_tech bench_hand bucket_chemist',
  yield:
    'per_kilo by_weight every_kilo comes_out output by_the_kilo per_batch each_batch percentage ' +
    'cut_of_the per_litre of_the_output of_output share_of_the_batch one_in_fifty by_the_batch',
  potency:
    'micrograms dilute diluted amateurs beginners lethal accidents accident stronger potent knocks_you ' +
    'heart overdoses_happen pinhead matchhead one_thousandth grain_of_sand hundred_times_stronger ' +
    'fifty_times_stronger drop_a_horse',
  firm:
    'company account form forms companies company_name business_name vat_number company_number ' +
    'trading_name incorporation',
  remote:
    'remote isolated cottage secluded countryside middle_of_nowhere no_neighbours off_grid outbuilding ' +
    'silence silent discreet crew_house soundproof soundproofed thick_walls no_windows windowless disused ' +
    'derelict end_of_a_track farm_track nobody_around',
  neighbour: 'neighbours neighbors landlord visitors passers-by neighbor nosy_neighbours',
  pay: 'pay paid payment payments settle settled balance accept accepted deposit pays paying',
  gold:
    'gold gold_coins dollars jewellery watches diamonds gift_card gift_cards voucher vouchers ' +
    'top-up_codes bullion krugerrand* sovereigns leaf_money scrap_gold emeralds jade',
  nominee:
    "friend's_name another_name not_my_name someone_else's_name other_name third_party_account " +
    "girlfriend's_name wife's_name mum's_name mother's_name brother's_name cousin's_name sister's_name " +
    "husband's_name false_name borrowed_name front_man straw_man strawman wife's_account " +
    "girlfriend's_account mum's_account brother's_account neighbour's_account neighbour's_name " +
    "mate's_name flatmate's_name made-up_name made_up_name",
}
