/** Who takes part. Vocabulary: domain study 11.1 and 11.2. */
export const sectors = [
  'ecommerce_b2b',
  'ecommerce_b2c',
  'classifieds_c2c',
  'social_media',
  'messaging',
  'search_engine',
  'advertising_network',
  'domain_registry',
  'domain_registrar',
  'hosting_cdn',
  'app_store',
  'payment_service',
  'bank',
  'e_wallet',
  'vasp_crypto',
  'money_transfer',
  'postal_operator',
  'express_courier',
  'freight_forwarder',
  'air_cargo_airline',
  'shipping_line',
  'chemical_manufacturer',
  'chemical_distributor',
  'pharma_manufacturer',
  'reference_standard_maker',
  'laboratory_supplier',
  'equipment_manufacturer',
  'equipment_reseller',
  'contract_synthesis',
  'online_pharmacy',
  'industry_association',
  'ngo_research',
  'other',
] as const
export type Sector = (typeof sectors)[number]

export const agencyTypes = [
  'police_drug',
  'police_cyber',
  'customs',
  'border_guard',
  'postal_inspection',
  'drug_control_agency',
  'medicines_regulator',
  'health_ministry',
  'precursor_authority',
  'forensic_lab',
  'fiu',
  'prosecutor',
  'market_surveillance',
  'telecom_internet_regulator',
  'intelligence_fusion',
  'coast_guard_port',
  'mla_central_authority',
  'contact_point_24_7',
  'regional_body',
  'international_org',
] as const
export type AgencyType = (typeof agencyTypes)[number]

/** An authority is one agency; its country is an attribute. The secretariat admits; oversight audits. */
const organisationKinds = ['company', 'authority', 'secretariat', 'oversight'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export type Organisation = {
  id: string
  name: string
  kind: OrganisationKind
  country: string | null
  sector: Sector | null
  agency: AgencyType | null
  standing: 'active' | 'suspended'
  /** Of a test organisation nothing reaches an officer. */
  test: boolean
}
