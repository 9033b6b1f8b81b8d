import type { Kinds } from '../kinds.ts'

export const en: Kinds = {
  food: 'bread* cheese* butter jam honey pasta rice bean* nut* fruit* vegetable* meat fish sausage* bacon egg* sweet* candy cake* cookie* biscuit* chocolate* sugar salt pepper flour syrup sauce pickle* soup snack* edible cereal oat* yoghurt* yogurt* salad* sandwich* pie pies pastry pastries brisket rub popcorn crunchy tasty delicious flavour* flavor* vegan allergen* ingredient* organic dessert* coffee tea teas beer* wine* whisky whiskey juice* lemonade water milk espresso brew* roast* cocktail* bar barista mug mugs teapot kettle cider gin soda bottle_of butcher bakery chutney spice* noodle*',
  cookery:
    'recipe* bake* baking baker* oven* kitchen* cook_at fry frying grill* smoker smokehouse barbecue bbq restaurant* cafe* catering chef* pan pans knead dough pizza* breakfast dinner lunch supper table_salt jar jars confection* caterers',
  garden:
    'garden* plant plants seed* soil compost pot pots bloom* flower* tree* shrub* lawn* grass_seed hedge rose roses tomato* nursery greenhouse weed weeds gravel pond* mulch bulb bulbs orchid* cactus leaf prune watering farm* field fields tractor* harvest* fertilis* fertiliz* crop crops barn_door orchard* vineyard* livestock feed silage hive hives greenhouse* irrigation spray* pest* weedkiller wheat maize corn potato* tobacco_plant gardener* seedling* perennial* pot_plant houseplant frost-hardy',
  animal:
    'dog dogs puppy cat cats kitten* horse* stable* saddl* pony fish_tank aquarium* koi bird* parrot* ' +
    'chicken* hen hens goat* sheep cow cows cattle pig pigs bee bees beekeep* pet pets hay vet vets ' +
    'veterinar* litter paw* breeder rabbit* hamster* cat_litter vet_visit aquarium_fish livestock calf ' +
    'calves labrador spaniel terrier poodle collie greyhound puppies tabby guinea_pig* gerbil* budgie* ' +
    'canary canaries cockatiel* tortoise* gecko* snake* python_snake lizard* chameleon* koi_carp goldfish ' +
    'guppies tropical_fish marine_fish foal mare gelding stallion livery paddock farrier* lamb lambs ewe ' +
    'ewes ram duck ducks geese turkey_poults alpaca* llama* donkey* ferret* rehom* re-hom* kennel* ' +
    "cattery groom* dog_walk* dog_training pet_sitter vet's vet_bill wormer flea_treatment",
  wear: 'shirt* dress dresses skirt* jacket* coat coats jeans trousers shoe* boot boots sneaker* sock* hat hats cap_size scarf glove* cotton silk fabric* linen wool size_m size_l sizes wear worn outfit costume* fashion zip denim leather hoodie* sweater* jumper* ring rings necklace* bracelet* earring* silver gold_plated gemstone* quartz amethyst crystal_healing mineral* fossil* pendant* watch_strap antique* vintage brass porcelain auction* stamp_collection',
  beauty:
    'cream* lotion* shampoo* soap* skin face hair makeup lipstick* mascara perfume* fragrance* nail nails ' +
    'moistur* serum* scrub bath salon* cosmetic* balm* lavender scent* deodorant wax brows lashes ' +
    'eyelash* eyebrow* lash manicure pedicure gel_polish nail_art acrylics foundation concealer blusher ' +
    'highlighter lip_gloss hairspray hair_dye hairdresser barber barbers stylist highlights keratin ' +
    'conditioner face_mask sheet_mask exfoliat* collagen retinol spf sunscreen bath_bomb* ' +
    'bath_salts_lavender bubble_bath body_lotion eau_de aftershave cologne',
  home:
    'furniture sofa table tables chair* lamp* curtain* carpet* rug rugs bed beds mattress* pillow* ' +
    'blanket* shelf shelves cupboard* drawer* window* door_handle mirror* vase* candle* frame* ' +
    'kitchenware plate_set cutlery cushion* tablecloth* wardrobe* duvet mug* bookcase bedside bedstead ' +
    'headboard hallway living_room bedroom kitchen_table crockery saucer* teacup* tea_set dinner_set ' +
    'tureen sideboard dresser pouffe footstool ottoman chandelier* blinds venetian doormat hearth ' +
    'fireplace* stove woodburner radiator kettle toaster microwave washing_machine dishwasher ' +
    'tumble_dryer hoover vacuum_cleaner ironing_board linen_basket',
  building:
    'wall walls paint* plaster* cement concrete tile* roof* floor* brick_wall drill* saw saws hammer* screw* nails_and timber plank* pipe pipes plumb* electric* renovat* insulation marble granite gravel* fence* garage shed sheds builder* facade* render mortar brick* primer varnish floorboard* scaffolding paint_stripper',
  vehicle:
    'car cars bike* bicycle* motorbike* motorcycle* scooter* tyre* tire tires wheel* engine_oil brake* gearbox exhaust* headlamp* bumper* mileage diesel petrol caravan* camper* boat_trailer windscreen windshield radiator van vans chassis rims spare_parts mechanic bolt* nut_and screw* tractor wheel_nuts',
  electronics:
    'battery batteries cable* charger* laptop* computer* phone_case screen_protector tablet_pc ipad ' +
    'iphone samsung printer* keyboard* monitor* router* software camera* lens headphone* speaker* usb ' +
    'bluetooth console* playstation xbox nintendo app_store licence_key led leds solar speaker_stand ' +
    'smartphone* smartwatch android macbook thinkpad desktop_pc graphics_card gpu cpu ram ssd hard_drive ' +
    'hdd nas modem ethernet hdmi soundbar amplifier* amp turntable subwoofer earbuds airpods drone_with ' +
    'gopro dslr tripod projector tv_stand remote_control 3d_printer filament raspberry_pi arduino ' +
    'multimeter soldering_iron oscilloscope toner_cartridge ink_cartridge* cartridges',
  child:
    'child* kid kids baby babies toddler* toy toys doll* lego puzzle* nursery playground pram pushchair ' +
    'cot school_bag teddy birthday_party son daughter grandchild* pupils juggling pupil* grandson ' +
    "granddaughter son's daughter's school_run teen* nephew's niece nieces schoolkids schoolchildren " +
    'pre-school preschool kindergarten daycare nursery_school playgroup scout_troop guides_troop cubs ' +
    'brownies_group year_six year_7 year_9 stepson stepdaughter granny_and youngsters little_ones ' +
    "my_lad's my_son my_daughter my_son's my_daughter's",
  leisure:
    'fishing fish_hook camping tent tents football tennis golf gym yoga ski skis skiing snowboard* surf* climb* hiking model_kit modelling models miniature* hobby* chess cards game games board_game collector* collect_stamps coin_album aquar* astronomy telescope* cosplay scout* club_members training_shoes guitar* piano violin drum_kit vinyl record records band bands album* song* concert* theatre theater* canvas painting* drawing* artist* gallery sculptur* pigment* watercolour* oil_paint brush* photo_print film_roll darkroom print prints poster* festival_of tattoo* ink candle_making soap_making wax wick* knit* yarn sew* crochet resin casting mould* mold* pottery ceramic* glaze* kiln leatherwork woodwork* handmade hand-made dye dyes dyeing beads embroider* quilt* etching engrav* soldering forge blacksmith upholster* birthday* wedding* gift* present presents balloon* party_supplies decoration* christmas halloween easter bouquet* anniversar* bridal bride hen_night confetti celebration* knitting vinyl_records jigsaw angling model_railway stamp_collect*',
  nature:
    'mountain* beach* lake* river* forest_walk snow snowy winter summer ski_resort holiday* hotel* hostel* camping_site trail trails sunset island* weather sea seaside walk walks',
  cleaning:
    'clean* wash washing laundry detergent* stain* bleach* mop drain* descal* limescale rinse* pool* chlorine swimming dishwasher vacuum_cleaner polish* degreas* toilet* rust strip_paint thinner* brush_cleaner disinfect* sanit* odour*',
  patient:
    'patient* doctor* gp hospital* clinic clinics nurse* symptom* diagnos* treatment* therapy disease* ' +
    'pain_clinic cancer dose_adjust side_effect* prescriber* prescribed surgeon* anaesthe* anesthe* ward ' +
    'palliative tablets_must leaflet blood_pressure kidney* liver pregnan* breastfeed* allerg* ' +
    'interaction* contraindicat* medication* medicine* swallow_whole doses patients dose* operation* ' +
    'infusion* oncolog* psychiatr* specialist appointment* outpatient* inpatient* consultant registrar_on ' +
    'obstetric* paediatric* pediatric* dentist dental dosage dosages mg_daily twice_daily once_daily ' +
    'morphine_pump syringe_driver pharmacist_says my_gp my_doctor my_consultant my_psychiatrist my_mum ' +
    'my_dad side-effects withdrawal_symptoms taper_plan tapering discharge_letter care_plan blood_test ' +
    'blood_tests hip_replacement chemo* radiother* dialysis epilep* adhd parkinson* migraine* post-op',
  pharmacy:
    'pharmac* chemist_shop prescription* dispens* counter script repeat_prescription otc over-the-counter ' +
    'id_check pharmacy_only valid_prescription collect_point refill* patient_leaflet expiry disposal ' +
    "return_unused take-back pharmacist* chemist's prescriber* prescribed surgery gp formulary shortage* " +
    "leaflet pharmacies chemist's_shop script_collection e-prescription electronic_prescription " +
    'repeat_scripts repeats pharmacy_counter pharmacy_technician pharmacist_only schedule_2 schedule_3 ' +
    'schedule_4 controlled_cupboard out-of-date_medicines medicine_return medicine_returns ' +
    'medicine_cabinet blister_pack_service dosette_service medication_review side_of_the_box ' +
    'patient_information expiry_dates expired_medicine',
  rescue:
    'overdos* naloxone ambulance* 999 911 112 recovery_position emergency drug_checking harm_reduction ' +
    "never_alone unconscious breathing airway first_aid paramedic* fainted seizures don't_mix " +
    'avoid_mixing hydrate start_low needle_exchange sterile poison* a&e emergency_department poisons_line ' +
    'poison_control test_strips sharps outreach nasal_spray resuscitat* overdosed detox recovery-position ' +
    'cpr resus rescue_breaths nasal_naloxone nyxoid narcan defibrillator a_and_e samaritans frank ' +
    'talk_to_frank drug_alert drug_alerts test_your drug-checking drug_testing_service wedinos ' +
    'welfare_tent medical_tent medics first-aid first-aider go_low go_slow never_use_alone not_alone ' +
    "don't_use_alone carry_naloxone exchange_van sharps_bin heatstroke overheat* call_999 call_911 " +
    'call_112 call_000 call_111 poison_centre poisons_centre poison_center',
  science:
    'stud* research* sample_size analys* analyz* method* spectromet* chromatograph* lc-ms gc-ms hplc nmr ' +
    'assay* in_vitro in_vivo receptor* rats mice metabolit* kinetics pharmacolog* toxicolog* wastewater ' +
    'concentration_of hypothes* results abstract journal* doi peer-reviewed figure* dataset* cohort ' +
    'participant* randomis* randomiz* findings measured quantif* detection_limit study studies samples ' +
    'preprint spectr* median researchers exam marks chemists biochem* neurosci* epidemiolog* statistic* ' +
    'regression p-value meta-analysis systematic_review literature_review case_report double-blind ' +
    'placebo enzyme* agonist* antagonist* affinity binding_affinity half-life bioavailab* ' +
    'pharmacokinetic* pharmacodynam* isomer* enantiomer* stereochem* mass_spec ftir raman chromatogram* ' +
    'retention_time limit_of_detection calibrated specimen* petri microscope* microscopy lab_book ' +
    'fieldwork supplementary_table preprints conference_paper viva phd dissertation*',
  teaching:
    'school* student* universit* college* course* lesson* lecture* exam* teacher* professor* classroom class curriculum syllabus degree thesis textbook* homework tutor* kids_learn demonstration* experiment* lab_class chemistry_teacher quiz module* pupil* university lecturer* gcse',
  law:
    'law laws act article* section* schedule schedules regulation* directive convention* ban banned bans ' +
    'prohibit* controlled_substance* legislation bill amend* parliament ministry government treaty ' +
    'penalt* fine_of licence_holder* obligation* pursuant hereby compliance registrant* permit_holder ' +
    'enter_into_force annex statute* gazette prohibited_under hearing petition reclassif* statut* ' +
    'statutory misuse_of_drugs controlled_substances_act scheduling rescheduled reschedul* decriminal* ' +
    'legalis* legaliz* consultation green_paper white_paper royal_assent second_reading third_reading ' +
    'private_member hansard select_committee explanatory_note regulators regulator fda dea_rule ' +
    'federal_register official_gazette official_journal eu_regulation incb unodc cnd convention_of 1961 ' +
    '1971 1988',
  court:
    'court* judge* trial* jury sentenc* verdict* prosecut* defend* lawyer* solicitor* barrister* appeal* ' +
    'convict* plead* charge charged hearing tribunal custody bail imprison* jailed years_in police ' +
    'officers detective* arrest* seiz* raid* investigat* smuggl* traffick* suspect* customs_officers ' +
    'sniffer crime* criminal* gang_members inspector* patrol* border_force intelligence confiscated ' +
    'uncovered dismantled busted jur* jurors magistrate* crown_court pleaded guilty prosecutor* accused ' +
    'acquitted sentenced_to suspended_sentence community_service guilty_plea not_guilty plea_deal indict* ' +
    "grand_jury da's_office county_court high_court supreme_court old_bailey sheriff_court " +
    'court_of_appeal judgment bench_warrant search_warrant custody_suite extradit* money_laundering ' +
    'proceeds_of_crime forfeiture racketeering conspiracy_to county_lines_gang',
  news:
    'report* reporter* journalist* newspaper* news according said_the yesterday announced spokes* ' +
    'statement* interview* editor* headline* breaking press_release correspondent* residents mayor* ' +
    'local_authorities officials month_after per_cent figures_show increase_in reported spokesman ' +
    'spokeswoman said_in according_to newsroom reuters bbc guardian associated_press wire_report ' +
    'live_blog liveblog exclusive front_page local_paper news_desk newsletter press_office columnist ' +
    "op-ed letters_page fact_check podcast_episode this_morning's last_week's authorities_say police_say " +
    'say_police told_reporters told_the_court inquest_heard court_heard',
  book:
    'book books author* chapter* page pages novel* paperback hardcover hardback isbn edition publisher* ' +
    'read readers memoir* biograph* review* stories story fiction poem* translated bookshop library ' +
    'second-hand_book podcast* episode* film* movie* documentar* series season listen* watch_the stream ' +
    'youtube radio tv show host hosts guest* director* soundtrack screening cinema audio_book netflix ' +
    'interviewed museum* exhibit* histor* century ancient collection_of victorian war wartime 1920s 1930s ' +
    '19th 18th archive* heritage antiqu* apothecary label_from original_tin souvenir* era former ' +
    'factory_tour curator* translat* documentary exhibition lecture* true-crime thriller detective_novel ' +
    'whodunit autobiography audiobook bookseller bookclub book_club reading_group anthology essays poetry ' +
    "playwright screenplay sitcom drama box_set boxset dvd_set director's_cut sequel trilogy comic comics " +
    'graphic_novel manga magazine_issue back_issues zine foreword preface illustrated dust_jacket ' +
    'dustjacket first_edition signed_copy spine pages_clean shellac lps 45s playlist presenter narrat* ' +
    'reenact* re-enact* period_piece',
  job:
    'job jobs salary hire hiring hired recruit* apply applicant* vacancy vacancies full-time part-time ' +
    'shift shifts cv experience_required employ* position permanent career* wage hourly training_provided ' +
    "driver_wanted qualified internship* apprentice* hourly_rate hiring_now we're_hiring is_hiring " +
    'join_our join_the_team trainee* graduate_scheme zero-hours pension holiday_pay dbs dbs_check ' +
    'references_required send_cv cv_to cvs rota rotas shift_work night_shift weekend_shift pay_grade ' +
    'band_5 band_6 £12_an_hour an_hour per_annum',
  event:
    'lecture workshop* seminar* conference* webinar* evening free_entry admission register ticket* ' +
    'tickets thursday hall venue speakers session_on talk_by open_day registration_by symposium panel ' +
    'meet-up community_centre doors_open talk launch guest_speaker panel_talk book_launch launch_night ' +
    'open_mic roundtable drop-in drop_in_session coffee_morning town_hall village_hall parish_hall ' +
    'library_talk museum_talk guided_tour matinee rsvp eventbrite zoom_link livestream free_to_attend ' +
    'all_welcome tea_and_biscuits refreshments doors_7 lecture_theatre auditorium keynote poster_session ' +
    "cpd cpd_points residents'_meeting council_chamber public_consultation",
  help:
    'helpline support_group confidential recover* counsel* addict* rehab relapse sober sobriety ' +
    'volunteer* family families loved_one carer* charity social_worker* ask_for_help anonymous_meeting ' +
    'quit quitting detox grief parents recovery anonymous_help aftercare crisis_line samaritans ' +
    'listening_service al-anon alanon na_meeting aa_meeting smart_recovery 12-step twelve-step key_worker ' +
    'keyworker caseworker* drop-in_centre day_centre youth_worker* outreach_worker* peer_support ' +
    'peer_worker* sober_living halfway_house rehabilitation methadone_programme needle_programme ' +
    'getting_clean staying_clean clean_time days_clean one_day_at bereaved bereavement mental_health ' +
    'therapist* psychologist*',
  memory:
    'remember* back_then years_ago when_i used_to grandmother* grandfather* childhood those_days my_story ' +
    'i_was i_had i_thought i_woke we_were she_said he_said looking_back anybody_else nostalgi* once_upon ' +
    'forum_post recall* ago grew_up my_nan my_gran my_grandfather when_i_was diary memoir* ' +
    'in_the_seventies reminisc* decades_ago as_a_child as_kids as_a_boy as_a_girl in_my_day good_old_days ' +
    'back_in_the once_when i_recall i_can_still my_late my_mother_used my_father_used his_father ' +
    'her_mother grew_up_in in_those_days the_summer_of anyone_remember anyone_else_remember ' +
    'in_the_eighties in_the_nineties in_the_sixties wartime_tale family_story old_photo old_photos',
  warning:
    'warn* beware caution alert* danger* never do_not avoid risk_of toxic harmful keep_away out_of_reach ' +
    'seek_medical contaminat* adulterat* recall recalled counterfeit_alert unsafe please_be_aware scam* ' +
    "fake_adverts fatal don't_touch poison* fraud* counterfeit never_mix hoax beware_of be_careful " +
    "do_not_buy don't_buy avoid_buying don't_fall con_artist* phishing counterfeits fakes_doing bad_batch " +
    'bad_tablets bad_pills dodgy_pills warning_signs red_flags safety_notice public_warning ' +
    'product_recall urgent_recall kept_away danger_of hazard_warning',
  parcel:
    'delivery* deliver courier dhl ups fedex royal_mail tracked tracking next-day parcel* postage shipping dispatch* posted post letterbox working_days free_delivery collection_point carrier* pallet_delivery freight haul* flat_rate',
  hours:
    "monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekday* open opening hours am pm closed till until appointment* o'clock bank_holiday noon mornings afternoons open_till opening_hours",
  returns:
    'return returns returned refund* warrant* guarantee* exchange_within money_back complaint* ' +
    'customer_service 14_days 30_days spares terms_apply unopened faulty replace_faulty exchange warranty ' +
    'receipt_kept returnable refunds_within money-back no-quibble 12-month 12_month two-year 2-year ' +
    'free_returns exchange_or cooling-off statutory_rights trustpilot aftersales after-sales repairs ' +
    'repair_service',
  tax: 'vat invoice* receipt* tax taxes bill_of gst excl incl net_price quote quotation quotes purchase_order po_number bank_transfer_only pro_forma accounts_dept payment_terms paypal visa mastercard credit_card card_payments company_number card_payment bank_transfer_to_our',
  sheet:
    'sds msds coa certificate* data_sheet* datasheet* specification* spec assay lot batch batches traceab* iso gmp reach grade analytical certified haccp kosher halal test_report* quality_control pharmacopoeia usp acs certificate_of_analysis batch_number lot_number iso_9001',
  licence:
    'licen* permit* registrat* registered authoris* authoriz* dea home_office controlled_drugs end-use ' +
    'end_use declaration* statement_of importer exporter approval* approved accredit* compliant ' +
    'id_required signed stamped authorisation authorised registration_number end_user_declaration ' +
    'import_permit export_permit dea_form form_222 dea_registration practitioner* registrant ' +
    'licensee_only category_1 schedule_ii_licence quota dea_number gphc mhra fda_registered nda_signed ' +
    'end-user end_user eud eori schedule_2_register controlled_drugs_register cd_register requisition* ' +
    'vmd home-office responsible_pharmacist customer_declaration import_authorisation ' +
    'export_authorisation pre-export precursor_licence buyer_declaration registration_certificate',
  account:
    'account* customer_number order_form company_number business_customers trade_customers trade_only wholesale_account verified_business vat_number onboarding kyc credit_check references purchasing procurement dealers_only b2b institutions_only since family-run family_business established founded years_of_experience our_team our_shop ltd gmbh inc limited manufacturer* factory workshop_in company_in certified_by distributor* member_of showroom head_office staff',
  hazard:
    'un1090 un1230 flammable corrosive adr imdg hazard* gloves goggles ventilat* ghs oxidis* oxidiz* ' +
    'safety_data protective respirator spill fire storage store_cool warehouse_in tanker* drum_deposit ' +
    'dangerous_goods hazmat msds_hazard pictogram* ghs_label corrosives spill_kit fume_hood eyewash ' +
    'fire_extinguisher un_number packing_group class_3 class_8',
  measure:
    'cm mm metre* meter* inch inches feet ft litre* width height length diameter thick weighs capacity ' +
    'volts watts dimension* wide tall deep size sizes colour* color* shade model version pieces set_of ' +
    'thread torque litre_capacity watt* gauge grade_8.8 din kilometres miles gallon gallons acre acres ' +
    'sq_ft square_metres cubic rpm kw hp_motor bar_pressure psi dpi megapixel* gigabyte* gb mb ' +
    'inches_wide inches_tall diameter_of radius bore stroke m6 m8 m10 m12 m30_bolt hex_head hexagon ' +
    'threaded pitch tolerance gauge_oo oo_gauge scale_1 1:72 1:43 1:18',
  used:
    'used second-hand secondhand scratch* dent* works_fine working_order good_condition as_new boxed ' +
    'unboxed bought moving_house clear-out clearout spare selling_because no_longer_need unwanted ' +
    'inherited attic tested_working charity_shop pre-owned scratches hardly_used declutter* loft ' +
    'spare_room surplus unopened barely_used lightly_used gently_used pre-loved preloved bargain job_lot ' +
    "house_clearance clearance downsizing moving_abroad emigrating divorce_sale granny's_house " +
    'from_a_smoke-free smoke-free_home pet-free pet_free_home boxed_with some_wear signs_of_wear ' +
    'wear_and_tear slight_mark chip_on chipped cracked spares_or_repair spares_or_repairs untested ' +
    'never_used only_used bought_new cost_new rrp',
  collect:
    'collect collection pick_up pickup viewing view inspect by_appointment bring_your come_and drop_in ' +
    'visit_us at_the_shop counter parking_available local_pickup from_my_house help_load come_and_see ' +
    'on_display pick_up_from porch shop_counter click_and_collect collection_only buyer_collects ' +
    'buyer_to_collect local_collection collect_in_person cash_on_collection can_deliver_locally ' +
    'come_and_try come_and_view viewings_welcome bring_a_van two_people_to_lift needs_two_people ' +
    'from_my_driveway on_my_drive from_the_porch from_the_shop',
  industry:
    'industr* plating textile* coating* adhesive* varnish* laquer* lacquer* polymer* resins foundry leather_tanning tanner* water_treatment flotation brewery dairy printing ink_maker plastic* rubber pharma_manufacturer construction semiconductor electroplat* cellulose paper_mill research_institute production_line galvanis* tannery resin* plastics pulp paintshop flavour_house perfumer*',
  standard:
    'reference_standard* reference_material* deuterated certified_reference ampoule* calibrat* forensic laborator* internal_standard isotop* test_kit* test_strip* reagent_test immunoassay titration glassware analytic* lab_supplies calibration accredited iso_17034',
  high:
    'high highs buzz buzzing trip trips tripping euphor* stoned rush mellow couch melts nod nodding ' +
    'floaty visuals vibe* vibes zoned sparkle_night rolling rolls knocks_out chill_all sleep_like feel_it ' +
    'feels hits head melted mind-blow* meet_god numb buzzy trippy tripped_out wavy waved wired spangled ' +
    'mashed mangled munted gurning rushing loved-up loved_up floating fuzzy woozy zonked spaced out_of_it ' +
    'nodding_off gouch gouching sparkly giggly giggles tingly visual faces_melting happy_place cloud_nine ' +
    'whitey k-hole khole comedown comedowns come-up coming_up peak peaks peaking afterglow warm_glow ' +
    'sleepless up_all_night all_nighter wide_awake',
  take:
    'snort* sniff* smoke smoking smokable vape inject* iv shoot bump bumps line lines dab dabs drop drops ' +
    'lick chew dose dosing redose sublingual plug_it rail rails pipe_it nose tongue under_the_tongue ' +
    'swallow pinch capful vaping shooting smoked smokes toke tokes puff puffs huff huffing bong bongs ' +
    'chillum foil pipe straw straws gum dissolve_under drop_under parachute bomb_it bombing boof boofing ' +
    'nasal spray_up plugging swallow_two eat_two eat_one half_a_tab half_a_pill re-dose microdos* lick_it ' +
    'lick_them',
  unit:
    'gram grams g oz ounce ounces qp half_ounce eighth eighths point points boat boats brick bricks kilo ' +
    'kilos key keys sheet sheets strip strips tab tabs blotter* ten-strip pack_of_10 baggie baggies wrap ' +
    'wraps bag bags zip zips pound pounds lb lbs 28s bulk_packs hundred thousand 1k 5k teenth teenths ' +
    'henry half-key half_key half_kilo quarter_ounce half_oz 8th 8ths foils ten_bag twenty_bag apiece ' +
    'a_pop a_tab a_pill a_cap a_gram an_ounce a_key a_strip a_sheet the_hundred per_hundred per_thousand ' +
    'half_ball eight_ball 8-ball 3.5g 3.5 7g 14g 28g 100g 500g dots lemo z half_z',
  dealer:
    'plug connect vendor vendors dealer reup re-up middleman middlemen supply_line my_source our_source ' +
    'source bloke fella lad lads crew boss cartel gang trap runner runners hustle flip ' +
    'customers_come_back your_customer move_it street corner corners turf plugged dispenser middle-man ' +
    'go-between wholesaler_in supplier_of jobber peddler pusher dispatcher courier_lad runner_lad ' +
    'delivery_lad shotter trapping trap_phone county_line county_lines bagman kingpin the_firm the_cook ' +
    'our_cook my_cook syndicate outfit',
  heat: 'cops undercover feds five-o narc narcs snitch* wire informant* sting heat busted lifted raided surveillance followed patrols checkpoint* talk_to_nobody mouth_shut grass jail prison_risk eyes_on',
  quiet:
    'discreet* discretion quiet* silent* silence secret* private privately unmarked plain anonymous* ' +
    'anonymity nobody_knows no_names faceless low_profile between_us hush under_the_radar off_the_record ' +
    'off_the_books no_trace untraceable discretely on_the_quiet on_the_sly hush_hush under_wraps ' +
    'under_the_counter under_the_table off_the_grid off-the-books unlabelled unbranded no_branding ' +
    'plain_box plain_envelope plain_bag boring_box neutral invisible invisibly incognito nameless ghost ' +
    'unseen unnoticed no_fingerprints no_trail',
  vouch:
    'vouch* recommended referral* introduced trusted regulars known_buyers serious_only serious_buyers no_newbies friend_of by_invitation invitation invited mutual trusted_vendor feedback stars reputation references_only verified_vendor reviews 5_stars',
  advance:
    'deposit* escrow upfront up-front half_now half_before half_up prepay* prepaid finalise finalize fe advance in_advance balance_on rest_on_arrival front fronted credit_after minimum_order moq half_up_front deposit_first',
  crypto:
    'btc bitcoin* xmr monero eth usdt tether crypto* coin coins wallet* trc20 ltc litecoin usdc ' +
    'stablecoin* hawala gift_card* giftcard* steam_card* voucher* top-up paysafe* razer itunes_cards ' +
    'amazon_cards sats satoshi doge dogecoin moneros bnb amazon_card amazon_gift steam_gift razer_gold ' +
    'google_play_card vanilla_gift prepaid_card prepaid_cards scratch_card top-ups topup hundi',
  mobile:
    'cashapp cash_app zelle venmo revolut western_union moneygram wise m-pesa mpesa orange_money tikkie ' +
    'bizum pix remit* money_order friends_and_family paypal_friends chime apple_pay monzo etransfer ' +
    'e-transfer interac payid osko gpay google_pay paytm phonepe upi gcash opay palmpay ecocash mtn_momo ' +
    'momo kbz wave_money truemoney promptpay duitnow bkash nagad easypaisa jazzcash transferwise starling ' +
    'payoneer skrill neteller perfect_money webmoney',
  proxy:
    "cousin's_account sister's_account mate's_account his_account her_account someone_else's other_name another_name reference_says reference_line reference write_in_the_reference memo payment_note note_as label_payment front_company shell_company nominee borrowed_name straw",
  messenger:
    'telegram whatsapp signal wickr threema session snap snapchat kik dm dms inbox pm text_me texts message messages chat handle username qr_code encrypted proton tox element icq wire discord insta burner number_in number_on in_the_picture in_pic on_pic no_calls never_call call_me',
  wipe: 'delete* erase* wipe* burn_after disappear* vanish* self-destruct auto-delete change_number new_number expires gone_by chat_clears screenshot screenshots forget_me no_history remove_this',
  spot:
    'drop dead_drop buried bury stash stashed hidden_spot coordinates geo magnet magnetic taped under_a ' +
    'under_the locker lockers parcel_locker geotag map_pin pin left_under behind_a log stone hole bin ' +
    'mailbox cistern lay-by layby car_park carwash car_wash petrol_station gas_station truck_stop ' +
    'motorway rest_area service_area station underpass bridge alley roundabout mcdonalds back_of ' +
    'behind_the barn woods quarry dock ferry industrial_estate back_door hotel_room drop_point bench ' +
    'phone_box stairwell dead-drop deaddrop plus_code what3words three_words gps drop_pin pinned ' +
    'buried_at hedge hedgerow verge drainpipe gutter flowerpot under_a_stone bin_store loose_brick ' +
    'brickwork cubicle left-luggage left_luggage locker_code amazon_locker inpost culvert lock-up lockup ' +
    'boatyard slipway towpath canal_lock pier jetty multi-storey churchyard bus_shelter allotment_shed ' +
    'kfc drive-thru',
  night:
    'night nights midnight after_dark late dawn 3am 2am after_ten after_eleven after_hours evenings_only ' +
    'at_night overnight before_sunrise weekend weekends nightfall dusk evening_only small_hours 1am 4am ' +
    '11pm lights_out moonlit after_nine late-night all-night till_late',
  route:
    'truck trucks lorry driver drivers crosses crossing border borders route routes river_crossing ferry coach_driver bus bus_driver conductor convoy smuggle boat_from mule mules checkpoint squared paid_off friend_at port_worker railway conductor_knows cousin_at guard guards',
  tuck:
    'hidden hide hides tucked sewn glued inside stuffed hollow* false_bottom lining under_the_seat ' +
    'between packed_in vacuum* sealed foil mylar double-bag* layers moisture_barrier odour-proof ' +
    'smell-proof decoy* wrapped in_a_dvd in_a_book puzzle_box greeting_card rolled_in stitched taped ' +
    'double-sealed triple-sealed double_bagged triple_bagged vac-packed vacpack heat-sealed smell-free ' +
    'smellproof odour_free carbon_paper mylars false_lid false_wall inside_a inside_the between_the ' +
    'beneath underneath slipped nestled buried_in baked_into packed_inside secret_compartment ' +
    'double_bottom behind_the_panel',
  relabel:
    'declared declare labelled_as labeled_as labels_say label_says paper_says papers_say papers_will ' +
    'waybill manifest goes_as travels_as goes_out_as listed_as sold_as marked_as invoiced_as invoice_says ' +
    'described_as customs_form reads rename* printed_as on_paper officially wink novelty described ' +
    'labelled labeled tagged invoiced called_it we_call_it call_it calls_it write_down writes_down ' +
    'written_down goes_down_as shows_as showing_as listed_on entered_as booked_as customs_see ' +
    'customs_sees customs_read on_the_docket on_the_invoice on_the_label on_the_bill mis-declared ' +
    'misdeclared undeclared disguised passes_for passed_off masquerad* pretends pretending cover_story ' +
    'front_label fake_label',
  rub: 'ground_off scratched_off serial* sanded plates_removed stickers_removed no_plate filed_off engraved_number peeled nameplate badge_removed no_markings unmarked_machine numbers_gone',
  reship:
    'reship* resend* resent replaced_free seized_parcels seized_we if_customs if_seized if_it_gets ' +
    'lost_parcels insur* success_rate loss_rate goes_missing stealth_guarantee arrives_or never_lost ' +
    'half_refund half_back we_eat_the_loss eat_the_loss on_us our_loss on_our_head second_one_free ' +
    'send_another sends_another another_one_free replaced replace_it re-sent free_again',
  diverted:
    'hospital_stock from_the_ward fell_off back_of_a_lorry spare_from leftover* left_over nan granny ' +
    'grandma passed_away care_home warehouse_job my_shift i_work_at from_work storeroom disappear_from ' +
    'written_off pallet_that batch_nobody patch_bin my_script unused_script her_meds his_meds ' +
    'prescribed_to fell_off_a_lorry off_the_back back_door_stock from_the_hospital nicked swiped pinched ' +
    "lifted half-inched knocked_off borrowed surplus_to script_leftover late_husband's late_wife's " +
    "late_mother's dad's_old mum's_old nan's gran's grandad's grandpa's dosette dosette_box hospice " +
    "district_nurse won't_be_missed won't_miss nobody_counts nobody_counted inventory_is stocktake " +
    'write-off written-off expired_stock locked_cabinet drug_cupboard drugs_cupboard cd_cupboard',
  cut:
    'cut uncut cutting stepped step steps re-rock rerock stretch stretched buffed bash bashed adulterant ' +
    'filler mix_with lactose mannitol caffeine_powder bulked pre-cut dilute* profit margins doubles ' +
    'your_margin cut_with cuts bulking bulk_up bulk_out padding pad_out phenacetin levamisole inositol ' +
    'creatine benzocaine lidocaine procaine fillers diluent stretching turns_one_into make_two whack ' +
    'comeback bashing',
  cooking:
    'cook cooks cooked cooking_job chemist_for reaction_vessel synth* route_with yield* batch_size reflux reduce reduction one-pot next_step last_step finish_it finishing precursor* converts convert turns_into makes_one per_kilo_of one_step recipe_included method_included notes_included instructions_included ratio step-by-step pdf_included',
  residue:
    'smell smells reeks stink* fumes residue brown_stain traces came_out_of farmhouse outbuilding generator extraction_fan carbon_filter neighbours_far no_neighbours remote isolated cottage garage_lab rented_house shut_down_site',
  strong:
    'strong* potent* powerful fire gas loud heavy hard_hitting 100x ten_times lethal careful_with ' +
    'not_for_beginners experienced_users premium top_shelf best_in killer bomb dank purest quality_stuff ' +
    'legit proper insane hits_hard hits_different knocks punch punchy kick kicks rocket rocket_fuel ' +
    'nuclear lethal_stuff mega max_strength full_strength double_strength extra_strength heavy-hitting ' +
    'hardcore beast monster savage mental mad filthy banging bangin peng flames pukka lush top-shelf ' +
    "top-notch top_notch primo aaa tops finest best_you've never_stepped one's_enough half_is_enough " +
    'half_first tiny_amount',
  lookalike:
    'same_as like_the_old replaces replacement_for instead_of successor analog* analogue* not_listed not_scheduled not_banned still_legal legal_alternative legal_here grey_area loophole tweak* next_generation similar_to substitute* closest_to mimic* unlisted before_the_ban cousin_of',
  human:
    "not_for_human human_consumption research_only research_purposes lab_use_only laboratory_use plant_food bath_salt* incense novelty_item collector's_item aroma* room_odour for_research rc rcs research_chem* not_for_consumption pond_cleaner",
  question:
    "no_questions no_question questions_asked don't_ask never_ask ask_nothing nobody_asks not_my_business " +
    'your_business no_paper* no_papers no_licence no_license no_id no_invoice no_receipt no_receipts ' +
    "without_papers without_licence no_names skip_the won't_ask i_don't_care don't_care no_forms " +
    'paperwork_free no_checks unverified no_fuss no_hassle no_drama no_nonsense no_bother no_explanations ' +
    "no_enquiries no_inquiries asks_nothing nobody's_business none_of_your not_our_business we_don't_ask " +
    "never_asks nobody_asks_why don't_tell won't_tell tell_nobody keep_schtum schtum stay_schtum shtum " +
    "hush-hush mum's_the_word need_to_know no_receipts_no no_docket no_prescription no_script " +
    'without_script without_prescription',
  know:
    "you_know you_know_what you_already_know those_who_know if_you_know know_what_it's know_what_for " +
    'who_know will_know know_why iykyk people_who_know right_people know_the_score need_no_explanation ' +
    'say_no_more guess_what_for the_real_thing real_one read_between what_its_for wink those_in_the_know ' +
    "those_that_know who_knows_knows knows_what knows_knows ask_no_more you'll_know you'll_know_what " +
    'obviously apparently so_to_speak between_you_and_me nod_nod nudge_nudge if_you_get_me you_get_me ' +
    "get_my_drift catch_my_drift wise_ones no_need_to_explain doesn't_need_explaining enough_said " +
    'nuff_said say_less use_your_imagination',
  bundle:
    'kit bundle complete_set full_set set_goes both_together come_together together combo everything_you_need thrown_in comes_with package_deal pair and_the_rest all_three one_price one_load matching',
  taste:
    'sample samples tester testers trial taste first_one_free try_before small_test test_order trial_pack free_gram start_small',
  bulk:
    'bulk wholesale kilos tonne tonnes ton tons drums pallets barrels container* steady_supply weekly ' +
    'monthly regular_supply distributors resellers volume large_amount* any_quantity repeat_orders ' +
    'master_case big_orders wholesalers kilogram* hundredweight pallet_loads container_load ' +
    'full_container mt metric_ton metric_tons 25kg 200kg 1000kg truckload truckloads lorryload ' +
    'tanker_load by_the_pallet by_the_drum by_the_barrel restocking reseller resale resell re-sell ' +
    'batches_weekly any_amount',
  price:
    'price prices usd eur gbp each per discount* deal deals offer_ends menu pricelist price_list cheap cheaper free_shipping grand obo ono best_offer promo',
  hurry:
    'today tonight asap urgent* now fast quick quickly same_day overnight_delivery within_hours 24/7 24h ' +
    'immediately straight_away rush_order limited last_one while_it_lasts going_fast hurry few_left ' +
    "sharpish pronto right_now straightaway this_week_only while_they_last selling_fast won't_last " +
    "last_few last_chance don't_sleep first_come gone_tomorrow limited_drop",
  stock:
    'in_stock stock available fresh batch_just landed restock* ready ready_to back_in new_batch just_in ' +
    'just_landed arrived supply in_hand just_arrived landed_today fresh_in fresh_drop new_drop freshly ' +
    're-up re-stocked topped_up loaded back_on back_in_town on_hand ready_now',
  speaker: "i we my our me us i'm i've we're i'll we'll mine",
  buyer: "you your you're yours u ur you'll yourself buyer buyers customer customers",
  seek:
    'looking_for wanted want_to_buy wtb need needed seeking searching anyone_got anyone_selling who_has ' +
    'who_can where_can hmu hit_me buy buying after_some will_pay paying_cash iso after_a chasing hunting ' +
    "on_the_hunt in_the_market sourcing can_anyone anyone_know_where can_someone who's_got who_got " +
    "anybody_got link_me sort_me_out sort_me help_me_find will_buy i'll_buy i'll_take buys_any take_any",
  press:
    'press presses pressed tablet_press stamp stamps stamped logo logos imprint die dies punch* mould_for ' +
    'mold_for tdp zp9 pill pills bars blues m30 pressies colour_dye binder tool_set engraved tabletting ' +
    'tableting re-press repress repressed pressing presser stamped_with embossed debossed scored ' +
    'score_line tooling matrix upper_punch lower_punch turret rotary stations hopper tdp5',
  pure:
    'pure purity uncut crystal crystals crystalline shard shards rock rocks flake flakes powder white ' +
    'clear 99 98 lab-tested lab_tested tested fishscale washed recrystal* gear untouched unadulterated ' +
    'clean_stuff straight_from crystally sparkling snow-white off-white pearly glassy see-through ' +
    'ice-clear chunky chunks sugary waxy oily gooey sticky fluffy',
  stealth:
    "stealth* vacuum-sealed vac-sealed vac_sealed odourless undetect* x-ray scanner dog-proof dogs_won't " +
    'not_detected fool* fools passes_any passes_the beats_the drug_test invisible camouflag* ' +
    'sniffer-proof dog_proof k9 k9s x-rays xray x-ray-proof untraceable unscannable scanner-safe ' +
    'unnoticed never_flagged nobody_notices looks_like_a looks_like_any looks_normal pass_as passes_as ' +
    'passes_for reads_clean shows_nothing dogs_shrug',
  arrival:
    'guaranteed arrival_guaranteed lands always_lands door_to door-to-door always_arrive* will_arrive ' +
    'delivered_to your_door 100%_delivery safe_delivery arrives_every never_failed never_fails no_losses ' +
    'zero_losses zero_seizures none_lost all_arrived always_gets gets_through made_it_through ' +
    'sails_through straight_through landed_safe lands_safe touchdown 100%_arrival',
  customs:
    'customs clearance cleared duty double_clear tax_paid broker agent_in green_channel import_tax special_line',
  abroad:
    'worldwide usa eu europe uk canada australia mexico netherlands china wuhan hong_kong india turkey ' +
    'dubai export overseas internationally ships_from domestic ex_stock from_nl hk hongkong bangkok ' +
    'thailand vietnam laos myanmar burma cambodia philippines manila indonesia malaysia penang singapore ' +
    'pakistan karachi afghanistan iran colombia peru bolivia ecuador brazil guyana suriname venezuela ' +
    'sinaloa tijuana antwerp rotterdam poland czechia czech bulgaria romania albania serbia spain ' +
    'portugal germany belgium ireland scotland lebanon syria jordan saudi nigeria lagos ghana kenya ' +
    'tanzania south_africa johannesburg hyderabad mumbai gujarat shanghai shenzhen guangzhou hebei tehran ' +
    'kabul moldova kiwi oz nz across_the_water over_the_border',
  risk: 'own_risk your_risk your_problem my_problem not_responsible no_refunds responsib* trouble careful liability what_you_do whatever_you what_happens_next',
  club:
    'party parties partying festival festivals rave raves club clubbing afters afterparty weekend_supply ' +
    'night_out chemsex pnp dj dancefloor sesh students freshers dorm clubbers ravers raver doof bush_doof ' +
    'warehouse_party afterhours after-party after-hours seshes carnival glasto boomtown creamfields ' +
    'burning_man full_moon freshers_week halls house_party chill-out chillout pool_party gig gigs techno ' +
    'trance psytrance dnb party_people chems chem_friendly h&h hnh',
  pain: "withdraw* taper sick dopesick habit tolerance pain painful insomnia anxiety sleep can't_sleep panic back_pain clucking rattling nerves stress",
  prison:
    'prison jail inmate* cell cells wing visiting letter_to mailroom cellmate guard_brings paper_soaked ' +
    'infused soaked wing_mail in_the_nick nick inside_the_walls behind_bars behind_the_wall doing_time ' +
    'doing_bird on_the_wing padmate pad_mate canteen screw screws con lags hmp remand_wing rule_39 ' +
    "legal_letter solicitor's_letter kites",
  wink:
    'lol lmao haha wink cough 😉 😏 🤫 😎 👀 🔥 ❄️ 💊 🍁 🌿 🍄 🔌 📦 ✈️ so-called ahem trust_me no_cap bro fam mate ' +
    "guys friends_only winky innit bruv blud g g's my_g cheers_easy shh shhh ssh psst hehe heh teehee " +
    'hihi jk kidding not_kidding allegedly 🙃 🤐 🤷 😂 🤣 😇 🙈 💉 🧪 🍬 🍭 🐎 🐴 🎈 🍃 💨 🚀 ⚡ 💎 🧊 🐝 🍯 🎩 🐇 ⛄ 🎿 👻 👽 🦄',
  helper:
    'cousin uncle brother friend friends mate a_guy my_guy our_man colleague somebody someone insider ' +
    'neighbour_who lad_who nephew contact contacts people_at connections husband_works girlfriend_works ' +
    'brother-in-law sister-in-law godfather lad bloke fella chap the_lads boys girls_at missus the_missus ' +
    'hubby flatmate housemate roommate landlord boatman boat_man porter night_porter cleaner_at caretaker ' +
    'janitor doorman bouncer barman bartender taxi_driver cabbie uber_driver steward stewardess sailor ' +
    'bosun skipper captain trucker lorry_driver docker stevedore handler baggage_handler',
  notes:
    'cash notes in_hand envelope counted paper_money hand_to_hand no_bank no_transfer cash_only in_notes ' +
    'bills small_bills brown_envelope folding_money readies hard_cash used_notes crisp_notes twenties ' +
    'fifties tenners wad wads banknotes cash_money cash_in cash_please counted_out roll_of_notes ' +
    'brown_paper_envelope carrier_bag',
  passive:
    'is_required are_required must_be is_sold are_sold is_prohibited shall was_found were_found has_been ' +
    'have_been is_regulated is_listed are_advised is_available supplied_only was_sentenced is_used ' +
    'are_subject may_be should_be is_subject were_seized was_seized is_issued will_be is_illegal ' +
    'is_controlled are_controlled is_banned are_banned is_sold_as were_sold was_sold had_been ' +
    'have_been_seized were_arrested was_arrested was_charged were_charged was_jailed was_fined ' +
    'is_recommended are_recommended is_offered are_offered is_recorded are_recorded are_kept is_kept ' +
    'are_logged is_logged must_not cannot_be are_checked is_checked are_refused will_be_refused ' +
    'is_dispensed are_dispensed',
  please:
    "please thank thanks welcome regards kindly sorry dear hello enjoy happy_to feel_free don't_hesitate contact_us proud_to love lovely",
  verify:
    'we_check we_verify we_ask verified verification proof_of id_needed bring_id photo_id over_18 adults_only age_check 18+ only_to sold_only supplied_to only_supply we_require we_only logged recorded signed_for register_of refuse refused id_required proof_of_age signature_required background_check',
  genuine:
    'genuine real authentic original sealed_box blister* factory boxes_of foil_intact strips_intact ' +
    'pharma_grade pharmacy_grade expiry_2027 expiry_2028 swiss german_made turkish_made indian_made ' +
    'brand_name pharma legit_pharma pukka_pharma original_box in_date sealed_strips sealed_blisters ' +
    'foil-sealed factory-sealed proper_script real_script dated_2027 dated_2028 made_in pfizer teva ' +
    'actavis mylan sandoz accord roche',
}
