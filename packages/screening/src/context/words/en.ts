import type { Words } from '../words.ts'

export const en: Words = {
  no:
    "no not without never nobody none zero dont don't doesn't won't can't skip forget nothing nor " +
    "no_one isn't aren't",
  paper:
    'paper papers paperwork invoice* receipt* licence* license* permit* registration declaration* ' +
    'contract* prescription* script certificate* documents docs id passport signature* requisition ' +
    'statement* records',
  name: 'name names surname address sender email emails identity real_name trace traces',
  ask: 'ask asks asked asking question questions curious check checks checking verify inspect explain talk',
  matter:
    'my_problem our_problem my_business our_business care_what care_who want_to_know need_to_know ' +
    "tell_me interested_in_what what_you_do what_it_is_for idea_what don't_care do_not_care " +
    'not_interested_in mind_your learn_our none_of_my none_of_our knows_nothing say_what_for say_why ' +
    'not_our_concern',
  goes:
    'goes go travels travel ships shipped sent leaves moves packed declared labelled labeled marked ' +
    'sold arrives enters rides looks sails passes booked listed',
  as: 'as like',
  bearer:
    'label labels box boxes drum drums bag bags sack sacks invoice waybill slip sticker paper papers ' +
    'manifest carton crate sleeve tin can',
  says: 'says say reads read shows show printed written states prints',
  hidden:
    'hidden hide hides stuffed sewn glued taped soldered welded hollow hollowed tucked slipped inside ' +
    'between behind under sealed wrapped buried stitched wedged baked disguised concealed rolled slides ' +
    'slid packed_inside tucked_inside lives_inside travels_inside in_the_back_of under_the_seat ' +
    'false_bottom sleeve lining',
  object:
    'book books magazine magazines toy toys teddy tin candle candles lining frame compressor card cards ' +
    'envelope shoe shoes speaker reel tea coffee chocolate dvd dvds battery picture soap tile tiles ' +
    'furniture cushion litter crisp crisps feed cereal vitamins wood jar tube notebook calendar lamp ' +
    'mattress pallets suitcase spare_parts engine_block drums_of_honey molasses record vinyl sugar_bags ' +
    'pens pencil toothpaste shampoo cosmetics supplement vitamin dog_food rice coffee_bags flowers ' +
    'gearbox',
  seized:
    'seized seize seizes stopped intercepted caught confiscated grabbed opened held held_up ' +
    'goes_missing customs_takes gets_lost lost',
  again:
    'again resend reship reshipped resent replace replaced replacement refund refunded on_us second ' +
    'another cover free next_one compensate reimburse',
  insider:
    'friend friends our_man our_guy contact cousin driver inspector officer broker someone insider ' +
    'people connection paid_off',
  border:
    'port ports customs border quay dock docks airport checkpoint terminal yard courier post_office ' +
    'mailroom',
  meet:
    'meet meets meeting pick collect collection hand handover exchange drop deliver come comes swap ' +
    'load loaded wait',
  place:
    'parking car_park petrol station rest_stop lay-by woods forest bridge barn farm field corner bench ' +
    'back_door motorway bike_racks alley cemetery underpass behind_the',
  dark: 'dark night midnight late after_ten after_eleven after_hours dawn',
  only: 'only just strictly exclusively must nothing_but',
  cash: 'cash notes banknotes bills envelope in_hand counted paper_money',
  bank: 'bank transfer transfers card cards wire_transfer paypal traceable cheque',
  erase:
    'delete deletes deleted erase erased wipe wiped disappear disappears disappearing vanish ' +
    'self-destruct burn clear autodelete auto-delete removed block block_me forget change changes ' +
    'new_number burner delete_this burner_chat delete_the_chat timer_on',
  chat:
    'chat chats conversation message messages history dm dms thread inbox account page number numbers ' +
    'me sim',
  contact: 'write talk speak contact reach message text text_me ping chat add on via through by_dm hmu',
  app:
    'signal session wickr telegram threema wire element matrix potato jabber simplex whatsapp kik snap ' +
    'viber discord zangi briar tox icq qq wechat line instagram insta',
  stranger:
    'strangers newcomers tourists timewasters time_wasters cops police curious mates friends_of ' +
    'visitors beginners amateurs kids_play',
  trusted:
    'trusted known regulars regular serious vouched recommended right_people who_know vetted friends ' +
    'initiated old_customers',
  test: 'test tests urine panel scanner x-ray xray dog dogs k9 screening drug_test lab strip',
  detect:
    'detect detected detects show shows showing find finds smell smells notice notices see sees look ' +
    'looks pick_up trace hear hears heard seen saw noticed tells_apart tell_the_difference',
  plate: 'plate serial nameplate number_plate labels label markings number badge tag',
  removed: 'removed ground scraped torn filed missing off gone peeled rubbed erased sanded unscrewed blank',
  stamp: 'die dies punch punches stamp stamps mould moulds mold tooling press_head',
  logo:
    'logo logos superhero crown skull skulls brand brands imprint imprints m30 rolex tesla party ' +
    'someone_elses customer_logo',
  require:
    'required require requires need needs must present upload provide on_presentation verify verified ' +
    'signed supply issued ask_for subject_to show_your',
  private:
    'individuals private_persons private_individuals minors the_public consumers residential ' +
    'home_addresses private_buyers',
  institution:
    'clinics hospitals hospital laboratories laboratory universities university schools companies ' +
    'pharmacies practices licence_holders institutions registered_practice professionals manufacturers ' +
    'clinicians vets',
  authority:
    'police officers customs court judge magistrates prosecutor* ministry minister government ' +
    'researchers scientists doctors physicians toxicologists hospital* council authorities inspectors ' +
    'investigators study trial association charity we_enrolled detective* regulator committee coroner',
  reported:
    'said found seized arrested charged sentenced jailed heard warned reported detected discovered ' +
    'announced published voted convicted pleaded recalled observed measured described reminded traced ' +
    'noted enrolled tested_positive will_appear concluded',
  shop:
    'allergens warranty guarantee refund_within returns washable gift recipe card_payment food_grade ' +
    'organic dishwasher fits_sizes children',
  goods:
    'bread cheese jam honey pasta olive olives juice spice spices cake cakes biscuit biscuits sweets ' +
    'chocolate coffee tea vinegar pickle pickles sauce flour sugar salt fruit vegetables meat fish soup ' +
    'dog dogs puppy cats kitten aquarium litter pet pets shampoo lotion cream perfume lipstick mascara ' +
    'shirt shirts dress boots shoes socks jacket hat curtain curtains lamp pillow chair table sofa ' +
    'towel carpet garden seeds soil plant plants toy toys doll lego puzzle books novel paperback guitar ' +
    'piano drill saw tyre tyres brake engine bike bicycle helmet router cable laptop screen camera ' +
    'battery printer roach bait pest wedding birthday kids baby knitting yarn wool recipe kitchen oven ' +
    'bakery bakers cafe restaurant fabric cotton leather wallpaper mug glasses frame football tent ' +
    'fishing',
  report:
    'patients cohort participants enrolled placebo half-life half-lives pharmacokinetic* metabolite* ' +
    'wastewater seminar lecture thesis transcript podcast episode chapter bulletin newsletter ' +
    'conference poster editorial obituary hearing trial sentence* sentencing verdict jury convention ' +
    'schedule_i act_of amendment bill ordinance parliament council overdose overdoses naloxone ' +
    'ambulance paramedic* medics never_use_alone start_low drug_checking harm_reduction helpline ' +
    'support_line counsellor* withdrawal tapering recovery detox rehab symptoms diagnosis prescribed ' +
    'side_effects mortality deaths died hospitalised hospitalized epidemiolog* prevalence survey ' +
    'samples_tested spectrometry chromatograph* forensic evidence suspects suspect raid bust seizure ' +
    'seizures trafficking smuggler* smuggling dealer convicted crime crimes investigation detectives ' +
    'history_of documentary film novel_about memoir museum exhibition students exam syllabus clinic ' +
    'clinical clinicians guideline* triage toxicolog* addiction scheduled banned ban legislation policy ' +
    'legalis* decriminalis* opinion wiki prodrug primer faq scam fraud reagents nurse interviews ' +
    'long_read her_account plea magistrate inquest appealed custody remanded bail defendant barrister ' +
    'solicitor prosecution testified witness alleged allegedly indictment spokesman spokeswoman ' +
    'spokesperson briefing statistics per_cent median confidence_interval randomised randomized ' +
    'literature abstract journal doi professor curriculum leaflet first-aid awareness alert archives ' +
    'correspondent op-ed columnist biography treaty commission subcommittee minutes agenda item_7 ' +
    'residents volunteers outreach nurses emergency_department ward sedation anaesthesia psychiatr* ' +
    'antidepressant depression trauma_therapy receptor receptors molecule explainer glossary legal_aid ' +
    'cryptomarkets coroner precursor_means legislature lawmakers senator needle_exchange ' +
    'needle_exchanges writer writers philosopher* poem poet painter radio museum_label exhibits ' +
    'appellant dismissed councillor* dose_feels',
  coin:
    'monero xmr usdt tether trc20 trx ltc litecoin btc bitcoin bitcoins eth ethereum usdc stablecoin ' +
    'stablecoins crypto cryptocurrency coins tokens binance gift_codes gift_card_codes prepaid_codes',
  phone: 'phone phones photo photos video voice pictures calls camera cameras',
  sign:
    'password codeword code_word knock knock_twice knock_three headlights flash_lights blink ' +
    'ask_for_him whistle honk window_down buzzer ring_twice hood_up green_cap ask_for',
  same: 'same identical looks_like copy copied like_the just_like indistinguishable',
  original: 'original originals pharmacy pharmaceutical real_ones factory_ones genuine',
  cook: 'chemist chemists cook cooks cooking reaction synthesis hands lab_hand',
  yield: 'per_kilo by_weight every_kilo comes_out output by_the_kilo per_batch each_batch percentage',
  potency:
    'micrograms dilute diluted amateurs beginners lethal accidents accident stronger potent knocks_you ' +
    'heart overdoses_happen',
  firm: 'company account form forms',
  remote:
    'remote isolated cottage secluded countryside middle_of_nowhere no_neighbours off_grid outbuilding ' +
    'silence silent discreet crew_house',
  neighbour: 'neighbours neighbors landlord visitors passers-by',
  pay: 'pay paid payment payments settle settled balance accept accepted deposit',
  gold:
    'gold gold_coins dollars jewellery watches diamonds gift_card gift_cards voucher vouchers ' +
    'top-up_codes',
  nominee: "friend's_name another_name not_my_name someone_else's_name other_name third_party_account",
}
