import type { Kinds } from '../kinds.ts'

export const en: Kinds = {
  food: 'bread* cheese* butter jam honey pasta rice bean* nut* fruit* vegetable* meat fish sausage* bacon egg* sweet* candy cake* cookie* biscuit* chocolate* sugar salt pepper flour syrup sauce pickle* soup snack* edible cereal oat* yoghurt* yogurt* salad* sandwich* pie pies pastry pastries brisket rub popcorn crunchy tasty delicious flavour* flavor* vegan allergen* ingredient* organic dessert* coffee tea teas beer* wine* whisky whiskey juice* lemonade water milk espresso brew* roast* cocktail* bar barista mug mugs teapot kettle cider gin soda bottle_of butcher bakery chutney spice* noodle*',
  cookery:
    'recipe* bake* baking baker* oven* kitchen* cook_at fry frying grill* smoker smokehouse barbecue bbq restaurant* cafe* catering chef* pan pans knead dough pizza* breakfast dinner lunch supper table_salt jar jars confection* caterers',
  garden:
    'garden* plant plants seed* soil compost pot pots bloom* flower* tree* shrub* lawn* grass_seed hedge rose roses tomato* nursery greenhouse weed weeds gravel pond* mulch bulb bulbs orchid* cactus leaf prune watering farm* field fields tractor* harvest* fertilis* fertiliz* crop crops barn_door orchard* vineyard* livestock feed silage hive hives greenhouse* irrigation spray* pest* weedkiller wheat maize corn potato* tobacco_plant gardener* seedling* perennial* pot_plant houseplant frost-hardy',
  animal:
    'dog dogs puppy cat cats kitten* horse* stable* saddl* pony fish_tank aquarium* koi bird* parrot* chicken* hen hens goat* sheep cow cows cattle pig pigs bee bees beekeep* pet pets hay vet vets veterinar* litter paw* breeder rabbit* hamster* cat_litter vet_visit aquarium_fish livestock calf calves',
  wear: 'shirt* dress dresses skirt* jacket* coat coats jeans trousers shoe* boot boots sneaker* sock* hat hats cap_size scarf glove* cotton silk fabric* linen wool size_m size_l sizes wear worn outfit costume* fashion zip denim leather hoodie* sweater* jumper* ring rings necklace* bracelet* earring* silver gold_plated gemstone* quartz amethyst crystal_healing mineral* fossil* pendant* watch_strap antique* vintage brass porcelain auction* stamp_collection',
  beauty:
    'cream* lotion* shampoo* soap* skin face hair makeup lipstick* mascara perfume* fragrance* nail nails moistur* serum* scrub bath salon* cosmetic* balm* lavender scent* deodorant wax brows lashes',
  home: 'furniture sofa table tables chair* lamp* curtain* carpet* rug rugs bed beds mattress* pillow* blanket* shelf shelves cupboard* drawer* window* door_handle mirror* vase* candle* frame* kitchenware plate_set cutlery cushion* tablecloth* wardrobe* duvet mug*',
  building:
    'wall walls paint* plaster* cement concrete tile* roof* floor* brick_wall drill* saw saws hammer* screw* nails_and timber plank* pipe pipes plumb* electric* renovat* insulation marble granite gravel* fence* garage shed sheds builder* facade* render mortar brick* primer varnish floorboard* scaffolding paint_stripper',
  vehicle:
    'car cars bike* bicycle* motorbike* motorcycle* scooter* tyre* tire tires wheel* engine_oil brake* gearbox exhaust* headlamp* bumper* mileage diesel petrol caravan* camper* boat_trailer windscreen windshield radiator van vans chassis rims spare_parts mechanic bolt* nut_and screw* tractor wheel_nuts',
  electronics:
    'battery batteries cable* charger* laptop* computer* phone_case screen_protector tablet_pc ipad iphone samsung printer* keyboard* monitor* router* software camera* lens headphone* speaker* usb bluetooth console* playstation xbox nintendo app_store licence_key led leds solar speaker_stand',
  child:
    "child* kid kids baby babies toddler* toy toys doll* lego puzzle* nursery playground pram pushchair cot school_bag teddy birthday_party son daughter grandchild* pupils juggling pupil* grandson granddaughter son's daughter's school_run teen*",
  leisure:
    'fishing fish_hook camping tent tents football tennis golf gym yoga ski skis skiing snowboard* surf* climb* hiking model_kit modelling models miniature* hobby* chess cards game games board_game collector* collect_stamps coin_album aquar* astronomy telescope* cosplay scout* club_members training_shoes guitar* piano violin drum_kit vinyl record records band bands album* song* concert* theatre theater* canvas painting* drawing* artist* gallery sculptur* pigment* watercolour* oil_paint brush* photo_print film_roll darkroom print prints poster* festival_of tattoo* ink candle_making soap_making wax wick* knit* yarn sew* crochet resin casting mould* mold* pottery ceramic* glaze* kiln leatherwork woodwork* handmade hand-made dye dyes dyeing beads embroider* quilt* etching engrav* soldering forge blacksmith upholster* birthday* wedding* gift* present presents balloon* party_supplies decoration* christmas halloween easter bouquet* anniversar* bridal bride hen_night confetti celebration* knitting vinyl_records jigsaw angling model_railway stamp_collect*',
  nature:
    'mountain* beach* lake* river* forest_walk snow snowy winter summer ski_resort holiday* hotel* hostel* camping_site trail trails sunset island* weather sea seaside walk walks',
  cleaning:
    'clean* wash washing laundry detergent* stain* bleach* mop drain* descal* limescale rinse* pool* chlorine swimming dishwasher vacuum_cleaner polish* degreas* toilet* rust strip_paint thinner* brush_cleaner disinfect* sanit* odour*',
  patient:
    'patient* doctor* gp hospital* clinic clinics nurse* symptom* diagnos* treatment* therapy disease* pain_clinic cancer dose_adjust side_effect* prescriber* prescribed surgeon* anaesthe* anesthe* ward palliative tablets_must leaflet blood_pressure kidney* liver pregnan* breastfeed* allerg* interaction* contraindicat* medication* medicine* swallow_whole doses patients dose* operation* infusion* oncolog* psychiatr* specialist appointment*',
  pharmacy:
    "pharmac* chemist_shop prescription* dispens* counter script repeat_prescription otc over-the-counter id_check pharmacy_only valid_prescription collect_point refill* patient_leaflet expiry disposal return_unused take-back pharmacist* chemist's prescriber* prescribed surgery gp formulary shortage* leaflet pharmacies",
  rescue:
    "overdos* naloxone ambulance* 999 911 112 recovery_position emergency drug_checking harm_reduction never_alone unconscious breathing airway first_aid paramedic* fainted seizures don't_mix avoid_mixing hydrate start_low needle_exchange sterile poison* a&e emergency_department poisons_line poison_control test_strips sharps outreach nasal_spray resuscitat* overdosed detox",
  science:
    'stud* research* sample_size analys* analyz* method* spectromet* chromatograph* lc-ms gc-ms hplc nmr assay* in_vitro in_vivo receptor* rats mice metabolit* kinetics pharmacolog* toxicolog* wastewater concentration_of hypothes* results abstract journal* doi peer-reviewed figure* dataset* cohort participant* randomis* randomiz* findings measured quantif* detection_limit study studies samples preprint spectr* median researchers exam marks',
  teaching:
    'school* student* universit* college* course* lesson* lecture* exam* teacher* professor* classroom class curriculum syllabus degree thesis textbook* homework tutor* kids_learn demonstration* experiment* lab_class chemistry_teacher quiz module* pupil* university lecturer* gcse',
  law: 'law laws act article* section* schedule schedules regulation* directive convention* ban banned bans prohibit* controlled_substance* legislation bill amend* parliament ministry government treaty penalt* fine_of licence_holder* obligation* pursuant hereby compliance registrant* permit_holder enter_into_force annex statute* gazette prohibited_under hearing petition reclassif*',
  court:
    'court* judge* trial* jury sentenc* verdict* prosecut* defend* lawyer* solicitor* barrister* appeal* convict* plead* charge charged hearing tribunal custody bail imprison* jailed years_in police officers detective* arrest* seiz* raid* investigat* smuggl* traffick* suspect* customs_officers sniffer crime* criminal* gang_members inspector* patrol* border_force intelligence confiscated uncovered dismantled busted jur* jurors magistrate* crown_court pleaded guilty prosecutor*',
  news: 'report* reporter* journalist* newspaper* news according said_the yesterday announced spokes* statement* interview* editor* headline* breaking press_release correspondent* residents mayor* local_authorities officials month_after per_cent figures_show increase_in reported spokesman spokeswoman said_in according_to newsroom',
  book: 'book books author* chapter* page pages novel* paperback hardcover hardback isbn edition publisher* read readers memoir* biograph* review* stories story fiction poem* translated bookshop library second-hand_book podcast* episode* film* movie* documentar* series season listen* watch_the stream youtube radio tv show host hosts guest* director* soundtrack screening cinema audio_book netflix interviewed museum* exhibit* histor* century ancient collection_of victorian war wartime 1920s 1930s 19th 18th archive* heritage antiqu* apothecary label_from original_tin souvenir* era former factory_tour curator* translat* documentary exhibition lecture*',
  job: 'job jobs salary hire hiring hired recruit* apply applicant* vacancy vacancies full-time part-time shift shifts cv experience_required employ* position permanent career* wage hourly training_provided driver_wanted qualified internship* apprentice* hourly_rate',
  event:
    'lecture workshop* seminar* conference* webinar* evening free_entry admission register ticket* tickets thursday hall venue speakers session_on talk_by open_day registration_by symposium panel meet-up community_centre doors_open talk launch',
  help: 'helpline support_group confidential recover* counsel* addict* rehab relapse sober sobriety volunteer* family families loved_one carer* charity social_worker* ask_for_help anonymous_meeting quit quitting detox grief parents recovery anonymous_help aftercare',
  memory:
    'remember* back_then years_ago when_i used_to grandmother* grandfather* childhood those_days my_story i_was i_had i_thought i_woke we_were she_said he_said looking_back anybody_else nostalgi* once_upon forum_post recall* ago grew_up my_nan my_gran my_grandfather when_i_was diary memoir* in_the_seventies',
  warning:
    "warn* beware caution alert* danger* never do_not avoid risk_of toxic harmful keep_away out_of_reach seek_medical contaminat* adulterat* recall recalled counterfeit_alert unsafe please_be_aware scam* fake_adverts fatal don't_touch poison* fraud* counterfeit never_mix",
  parcel:
    'delivery* deliver courier dhl ups fedex royal_mail tracked tracking next-day parcel* postage shipping dispatch* posted post letterbox working_days free_delivery collection_point carrier* pallet_delivery freight haul* flat_rate',
  hours:
    "monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekday* open opening hours am pm closed till until appointment* o'clock bank_holiday noon mornings afternoons open_till opening_hours",
  returns:
    'return returns returned refund* warrant* guarantee* exchange_within money_back complaint* customer_service 14_days 30_days spares terms_apply unopened faulty replace_faulty exchange warranty receipt_kept',
  tax: 'vat invoice* receipt* tax taxes bill_of gst excl incl net_price quote quotation quotes purchase_order po_number bank_transfer_only pro_forma accounts_dept payment_terms paypal visa mastercard credit_card card_payments company_number card_payment bank_transfer_to_our',
  sheet:
    'sds msds coa certificate* data_sheet* datasheet* specification* spec assay lot batch batches traceab* iso gmp reach grade analytical certified haccp kosher halal test_report* quality_control pharmacopoeia usp acs certificate_of_analysis batch_number lot_number iso_9001',
  licence:
    'licen* permit* registrat* registered authoris* authoriz* dea home_office controlled_drugs end-use end_use declaration* statement_of importer exporter approval* approved accredit* compliant id_required signed stamped authorisation authorised registration_number end_user_declaration import_permit export_permit dea_form form_222 dea_registration practitioner* registrant licensee_only category_1 schedule_ii_licence quota',
  account:
    'account* customer_number order_form company_number business_customers trade_customers trade_only wholesale_account verified_business vat_number onboarding kyc credit_check references purchasing procurement dealers_only b2b institutions_only since family-run family_business established founded years_of_experience our_team our_shop ltd gmbh inc limited manufacturer* factory workshop_in company_in certified_by distributor* member_of showroom head_office staff',
  hazard:
    'un1090 un1230 flammable corrosive adr imdg hazard* gloves goggles ventilat* ghs oxidis* oxidiz* safety_data protective respirator spill fire storage store_cool warehouse_in tanker* drum_deposit dangerous_goods',
  measure:
    'cm mm metre* meter* inch inches feet ft litre* width height length diameter thick weighs capacity volts watts dimension* wide tall deep size sizes colour* color* shade model version pieces set_of thread torque litre_capacity watt* gauge grade_8.8 din',
  used: 'used second-hand secondhand scratch* dent* works_fine working_order good_condition as_new boxed unboxed bought moving_house clear-out clearout spare selling_because no_longer_need unwanted inherited attic tested_working charity_shop pre-owned scratches hardly_used declutter* loft spare_room surplus unopened',
  collect:
    'collect collection pick_up pickup viewing view inspect by_appointment bring_your come_and drop_in visit_us at_the_shop counter parking_available local_pickup from_my_house help_load come_and_see on_display pick_up_from porch shop_counter click_and_collect',
  industry:
    'industr* plating textile* coating* adhesive* varnish* laquer* lacquer* polymer* resins foundry leather_tanning tanner* water_treatment flotation brewery dairy printing ink_maker plastic* rubber pharma_manufacturer construction semiconductor electroplat* cellulose paper_mill research_institute production_line galvanis* tannery resin* plastics pulp paintshop flavour_house perfumer*',
  standard:
    'reference_standard* reference_material* deuterated certified_reference ampoule* calibrat* forensic laborator* internal_standard isotop* test_kit* test_strip* reagent_test immunoassay titration glassware analytic* lab_supplies calibration accredited iso_17034',
  high: 'high highs buzz buzzing trip trips tripping euphor* stoned rush mellow couch melts nod nodding floaty visuals vibe* vibes zoned sparkle_night rolling rolls knocks_out chill_all sleep_like feel_it feels hits head melted mind-blow* meet_god numb',
  take: 'snort* sniff* smoke smoking smokable vape inject* iv shoot bump bumps line lines dab dabs drop drops lick chew dose dosing redose sublingual plug_it rail rails pipe_it nose tongue under_the_tongue swallow pinch capful',
  unit: 'gram grams g oz ounce ounces qp half_ounce eighth eighths point points boat boats brick bricks kilo kilos key keys sheet sheets strip strips tab tabs blotter* ten-strip pack_of_10 baggie baggies wrap wraps bag bags zip zips pound pounds lb lbs 28s bulk_packs hundred thousand 1k 5k',
  dealer:
    'plug connect vendor vendors dealer reup re-up middleman middlemen supply_line my_source our_source source bloke fella lad lads crew boss cartel gang trap runner runners hustle flip customers_come_back your_customer move_it street corner corners turf',
  heat: 'cops undercover feds five-o narc narcs snitch* wire informant* sting heat busted lifted raided surveillance followed patrols checkpoint* talk_to_nobody mouth_shut grass jail prison_risk eyes_on',
  quiet:
    'discreet* discretion quiet* silent* silence secret* private privately unmarked plain anonymous* anonymity nobody_knows no_names faceless low_profile between_us hush under_the_radar off_the_record off_the_books no_trace untraceable',
  vouch:
    'vouch* recommended referral* introduced trusted regulars known_buyers serious_only serious_buyers no_newbies friend_of by_invitation invitation invited mutual trusted_vendor feedback stars reputation references_only verified_vendor reviews 5_stars',
  advance:
    'deposit* escrow upfront up-front half_now half_before half_up prepay* prepaid finalise finalize fe advance in_advance balance_on rest_on_arrival front fronted credit_after minimum_order moq half_up_front deposit_first',
  crypto:
    'btc bitcoin* xmr monero eth usdt tether crypto* coin coins wallet* trc20 ltc litecoin usdc stablecoin* hawala gift_card* giftcard* steam_card* voucher* top-up paysafe* razer itunes_cards amazon_cards',
  mobile:
    'cashapp cash_app zelle venmo revolut western_union moneygram wise m-pesa mpesa orange_money tikkie bizum pix remit* money_order friends_and_family paypal_friends chime apple_pay',
  proxy:
    "cousin's_account sister's_account mate's_account his_account her_account someone_else's other_name another_name reference_says reference_line reference write_in_the_reference memo payment_note note_as label_payment front_company shell_company nominee borrowed_name straw",
  messenger:
    'telegram whatsapp signal wickr threema session snap snapchat kik dm dms inbox pm text_me texts message messages chat handle username qr_code encrypted proton tox element icq wire discord insta burner number_in number_on in_the_picture in_pic on_pic no_calls never_call call_me',
  wipe: 'delete* erase* wipe* burn_after disappear* vanish* self-destruct auto-delete change_number new_number expires gone_by chat_clears screenshot screenshots forget_me no_history remove_this',
  spot: 'drop dead_drop buried bury stash stashed hidden_spot coordinates geo magnet magnetic taped under_a under_the locker lockers parcel_locker geotag map_pin pin left_under behind_a log stone hole bin mailbox cistern lay-by layby car_park carwash car_wash petrol_station gas_station truck_stop motorway rest_area service_area station underpass bridge alley roundabout mcdonalds back_of behind_the barn woods quarry dock ferry industrial_estate back_door hotel_room drop_point bench phone_box stairwell',
  night:
    'night nights midnight after_dark late dawn 3am 2am after_ten after_eleven after_hours evenings_only at_night overnight before_sunrise weekend weekends',
  route:
    'truck trucks lorry driver drivers crosses crossing border borders route routes river_crossing ferry coach_driver bus bus_driver conductor convoy smuggle boat_from mule mules checkpoint squared paid_off friend_at port_worker railway conductor_knows cousin_at guard guards',
  tuck: 'hidden hide hides tucked sewn glued inside stuffed hollow* false_bottom lining under_the_seat between packed_in vacuum* sealed foil mylar double-bag* layers moisture_barrier odour-proof smell-proof decoy* wrapped in_a_dvd in_a_book puzzle_box greeting_card rolled_in',
  relabel:
    'declared declare labelled_as labeled_as labels_say label_says paper_says papers_say papers_will waybill manifest goes_as travels_as goes_out_as listed_as sold_as marked_as invoiced_as invoice_says described_as customs_form reads rename* printed_as on_paper officially wink novelty',
  rub: 'ground_off scratched_off serial* sanded plates_removed stickers_removed no_plate filed_off engraved_number peeled nameplate badge_removed no_markings unmarked_machine numbers_gone',
  reship:
    'reship* resend* resent replaced_free seized_parcels seized_we if_customs if_seized if_it_gets lost_parcels insur* success_rate loss_rate goes_missing stealth_guarantee arrives_or never_lost half_refund',
  diverted:
    'hospital_stock from_the_ward fell_off back_of_a_lorry spare_from leftover* left_over nan granny grandma passed_away care_home warehouse_job my_shift i_work_at from_work storeroom disappear_from written_off pallet_that batch_nobody patch_bin my_script unused_script her_meds his_meds prescribed_to',
  cut: 'cut uncut cutting stepped step steps re-rock rerock stretch stretched buffed bash bashed adulterant filler mix_with lactose mannitol caffeine_powder bulked pre-cut dilute* profit margins doubles your_margin',
  cooking:
    'cook cooks cooked cooking_job chemist_for reaction_vessel synth* route_with yield* batch_size reflux reduce reduction one-pot next_step last_step finish_it finishing precursor* converts convert turns_into makes_one per_kilo_of one_step recipe_included method_included notes_included instructions_included ratio step-by-step pdf_included',
  residue:
    'smell smells reeks stink* fumes residue brown_stain traces came_out_of farmhouse outbuilding generator extraction_fan carbon_filter neighbours_far no_neighbours remote isolated cottage garage_lab rented_house shut_down_site',
  strong:
    'strong* potent* powerful fire gas loud heavy hard_hitting 100x ten_times lethal careful_with not_for_beginners experienced_users premium top_shelf best_in killer bomb dank purest quality_stuff legit proper insane',
  lookalike:
    'same_as like_the_old replaces replacement_for instead_of successor analog* analogue* not_listed not_scheduled not_banned still_legal legal_alternative legal_here grey_area loophole tweak* next_generation similar_to substitute* closest_to mimic* unlisted before_the_ban cousin_of',
  human:
    "not_for_human human_consumption research_only research_purposes lab_use_only laboratory_use plant_food bath_salt* incense novelty_item collector's_item aroma* room_odour for_research rc rcs research_chem* not_for_consumption pond_cleaner",
  question:
    "no_questions no_question questions_asked don't_ask never_ask ask_nothing nobody_asks not_my_business your_business no_paper* no_papers no_licence no_license no_id no_invoice no_receipt no_receipts without_papers without_licence no_names skip_the won't_ask i_don't_care don't_care no_forms paperwork_free no_checks unverified",
  know: "you_know you_know_what you_already_know those_who_know if_you_know know_what_it's know_what_for who_know will_know know_why iykyk people_who_know right_people know_the_score need_no_explanation say_no_more guess_what_for the_real_thing real_one read_between what_its_for wink those_in_the_know",
  bundle:
    'kit bundle complete_set full_set set_goes both_together come_together together combo everything_you_need thrown_in comes_with package_deal pair and_the_rest all_three one_price one_load matching',
  taste:
    'sample samples tester testers trial taste first_one_free try_before small_test test_order trial_pack free_gram start_small',
  bulk: 'bulk wholesale kilos tonne tonnes ton tons drums pallets barrels container* steady_supply weekly monthly regular_supply distributors resellers volume large_amount* any_quantity repeat_orders master_case big_orders',
  price:
    'price prices usd eur gbp each per discount* deal deals offer_ends menu pricelist price_list cheap cheaper free_shipping grand obo ono best_offer promo',
  hurry:
    'today tonight asap urgent* now fast quick quickly same_day overnight_delivery within_hours 24/7 24h immediately straight_away rush_order limited last_one while_it_lasts going_fast hurry few_left',
  stock:
    'in_stock stock available fresh batch_just landed restock* ready ready_to back_in new_batch just_in just_landed arrived supply',
  speaker: "i we my our me us i'm i've we're i'll we'll mine",
  buyer: "you your you're yours u ur you'll yourself buyer buyers customer customers",
  seek: 'looking_for wanted want_to_buy wtb need needed seeking searching anyone_got anyone_selling who_has who_can where_can hmu hit_me buy buying after_some will_pay paying_cash',
  press:
    'press presses pressed tablet_press stamp stamps stamped logo logos imprint die dies punch* mould_for mold_for tdp zp9 pill pills bars blues m30 pressies colour_dye binder tool_set engraved',
  pure: 'pure purity uncut crystal crystals crystalline shard shards rock rocks flake flakes powder white clear 99 98 lab-tested lab_tested tested fishscale washed recrystal* gear',
  stealth:
    "stealth* vacuum-sealed vac-sealed vac_sealed odourless undetect* x-ray scanner dog-proof dogs_won't not_detected fool* fools passes_any passes_the beats_the drug_test invisible camouflag*",
  arrival:
    'guaranteed arrival_guaranteed lands always_lands door_to door-to-door always_arrive* will_arrive delivered_to your_door 100%_delivery safe_delivery',
  customs:
    'customs clearance cleared duty double_clear tax_paid broker agent_in green_channel import_tax special_line',
  abroad:
    'worldwide usa eu europe uk canada australia mexico netherlands china wuhan hong_kong india turkey dubai export overseas internationally ships_from domestic ex_stock from_nl',
  risk: 'own_risk your_risk your_problem my_problem not_responsible no_refunds responsib* trouble careful liability what_you_do whatever_you what_happens_next',
  club: 'party parties partying festival festivals rave raves club clubbing afters afterparty weekend_supply night_out chemsex pnp dj dancefloor sesh students freshers dorm',
  pain: "withdraw* taper sick dopesick habit tolerance pain painful insomnia anxiety sleep can't_sleep panic back_pain clucking rattling nerves stress",
  prison:
    'prison jail inmate* cell cells wing visiting letter_to mailroom cellmate guard_brings paper_soaked infused soaked',
  wink: 'lol lmao haha wink cough 😉 😏 🤫 😎 👀 🔥 ❄️ 💊 🍁 🌿 🍄 🔌 📦 ✈️ so-called ahem trust_me no_cap bro fam mate guys friends_only',
  helper:
    'cousin uncle brother friend friends mate a_guy my_guy our_man colleague somebody someone insider neighbour_who lad_who nephew contact contacts people_at connections husband_works girlfriend_works',
  notes:
    'cash notes in_hand envelope counted paper_money hand_to_hand no_bank no_transfer cash_only in_notes bills small_bills brown_envelope',
  passive:
    'is_required are_required must_be is_sold are_sold is_prohibited shall was_found were_found has_been have_been is_regulated is_listed are_advised is_available supplied_only was_sentenced is_used are_subject may_be should_be is_subject were_seized was_seized is_issued will_be',
  please:
    "please thank thanks welcome regards kindly sorry dear hello enjoy happy_to feel_free don't_hesitate contact_us proud_to love lovely",
  verify:
    'we_check we_verify we_ask verified verification proof_of id_needed bring_id photo_id over_18 adults_only age_check 18+ only_to sold_only supplied_to only_supply we_require we_only logged recorded signed_for register_of refuse refused id_required proof_of_age signature_required background_check',
  genuine:
    'genuine real authentic original sealed_box blister* factory boxes_of foil_intact strips_intact pharma_grade pharmacy_grade expiry_2027 expiry_2028 swiss german_made turkish_made indian_made brand_name',
}
