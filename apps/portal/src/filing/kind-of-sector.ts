import type { Sector } from '@tocsin/domain/organisation'
import type { ReportType } from '@tocsin/domain/report/vocabulary'

/** What a company of each sector meets most: its report begins with it. */
const begins: Partial<Record<Sector, ReportType>> = {
  social_media: 'account',
  messaging: 'account',
  domain_registry: 'domain',
  domain_registrar: 'domain',
  hosting_cdn: 'domain',
  payment_service: 'payment',
  bank: 'payment',
  e_wallet: 'payment',
  vasp_crypto: 'payment',
  money_transfer: 'payment',
  postal_operator: 'shipment',
  express_courier: 'shipment',
  freight_forwarder: 'shipment',
  air_cargo_airline: 'shipment',
  shipping_line: 'shipment',
  chemical_manufacturer: 'order_transaction',
  chemical_distributor: 'order_transaction',
  pharma_manufacturer: 'order_transaction',
  reference_standard_maker: 'order_transaction',
  laboratory_supplier: 'order_transaction',
  contract_synthesis: 'request_to_buy',
  online_pharmacy: 'order_transaction',
  equipment_manufacturer: 'equipment',
  equipment_reseller: 'equipment',
}

export const kindOfSector = (sector: Sector | null): ReportType => (sector && begins[sector]) ?? 'listing'
