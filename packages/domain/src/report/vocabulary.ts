/** Vocabularies of a report (domain study 11.3 to 11.6). */
export const reportTypes = [
  'listing',
  'account',
  'request_to_buy',
  'order_transaction',
  'shipment',
  'payment',
  'domain',
  'equipment',
] as const
export type ReportType = (typeof reportTypes)[number]

export const incidentTypes = [
  'online_listing',
  'online_vendor_network',
  'suspicious_enquiry',
  'suspicious_order',
  'suspicious_shipment',
  'stopped_shipment',
  'seizure',
  'attempted_diversion',
  'diversion',
  'theft_or_loss',
  'clandestine_lab',
  'tableting_site',
  'storage_site',
  'dumping_site',
  'equipment',
  'intoxication_cluster',
  'first_identification',
  'falsified_medicine',
  'money_flow',
  'other',
] as const
export type IncidentType = (typeof incidentTypes)[number]

export const incidentTypeOf: Record<ReportType, IncidentType> = {
  listing: 'online_listing',
  account: 'online_vendor_network',
  request_to_buy: 'suspicious_enquiry',
  order_transaction: 'suspicious_order',
  shipment: 'suspicious_shipment',
  payment: 'money_flow',
  domain: 'online_vendor_network',
  equipment: 'equipment',
}

export const listingTypes = [
  'offer_to_sell',
  'request_to_buy',
  'custom_synthesis',
  'brokerage',
  'manufacturing_service',
  'shipping_or_customs_service',
  'packaging_labelling_service',
  'equipment_offer',
  'die_mould_offer',
  'laboratory_rental',
  'recruitment_courier',
  'document_fraud',
  'recipe_or_instructions',
  'unclear',
] as const
export type ListingType = (typeof listingTypes)[number]

/** What the text itself is, as the reporter judges it. All but `offer` are out of scope and refused. */
export const contexts = ['offer', 'harm_reduction', 'treatment', 'news', 'academic', 'patient'] as const
export type Context = (typeof contexts)[number]

/** The scale that the offer itself shows. */
export const scales = ['commercial', 'unclear', 'personal_use'] as const
export type Scale = (typeof scales)[number]

export const urgencies = ['routine', 'priority', 'life_threat'] as const
export type Urgency = (typeof urgencies)[number]

/** How it came in: typed on the page, as a row of a file, or from a program with its key. */
export const origins = ['page', 'file', 'key'] as const
export type Origin = (typeof origins)[number]

/** Every disclosure says on what ground it is made. */
export const disclosureBases = ['voluntary', 'order', 'emergency', 'mutual_legal_assistance'] as const
export type DisclosureBasis = (typeof disclosureBases)[number]

/** Where a country comes into it (domain study 8.6), strongest first: routing reads the order. */
export const nexusKinds = [
  'ships_from',
  'seller_located',
  'payment_account',
  'domain_registrar',
  'ships_to',
  'transit',
  'platform_established',
] as const
export type NexusKind = (typeof nexusKinds)[number]
export type Nexus = { kind: NexusKind; country: string }
