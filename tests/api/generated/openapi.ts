export interface paths {
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findReports"];
        put?: never;
        post: operations["fileReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports:batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fileBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readImport"];
        put: operations["sendPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRefused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/xarf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fileXarf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dsa-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fileDsaNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/setting-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setAsideSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/questions/{question}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retractReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/tocsin-receipt-keys.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReceiptKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readWebhooks"];
        put?: never;
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeWebhook"];
        post?: never;
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pauseWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Filed: {
            /** Format: uuid */
            report: string;
            /** @enum {string} */
            verdict: "filed" | "signal" | "unchanged";
            /** @enum {string} */
            arrivedAs: "filed" | "signal";
            reference: string;
            /** Format: date-time */
            at: string;
            leafHash: string;
            sentTo: {
                /** Format: uuid */
                organisation: string;
                because: {
                    code: string;
                    params: {
                        [key: string]: string | number;
                    };
                };
            } | null;
            externalReference: string | null;
            test: boolean;
            warnings: {
                code: string;
                params: {
                    [key: string]: string | number;
                };
            }[];
            receipt: components["schemas"]["SignedReceipt"];
        };
        SignedReceipt: {
            /** @enum {string} */
            v: "tocsin-receipt/v1";
            /** Format: uuid */
            report: string;
            reference: string;
            /** @enum {string} */
            verdict: "filed" | "signal";
            /** Format: date-time */
            at: string;
            leafHash: string;
            /** Format: uuid */
            organisation: string;
            externalReference?: string;
            /** @enum {boolean} */
            test?: true;
            keyId: string;
            signature: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @enum {string} */
            code: "invalid" | "not_signed_in" | "second_factor_required" | "fresh_code_required" | "not_your_duty" | "not_vetted" | "cross_site" | "demo_only" | "network_not_allowed" | "not_found" | "already_acknowledged" | "already_shared" | "changed_meanwhile" | "not_now" | "external_reference_conflict" | "draft_changed_elsewhere" | "too_large" | "type_not_accepted" | "import_not_ready" | "upload_out_of_place" | "upload_damaged" | "file_not_read" | "plan_incomplete" | "outside_audience" | "label_forbids_sharing" | "red_not_possible" | "identities_not_granted" | "nothing_to_recall" | "basis_required" | "rule_broken" | "idempotency_key_missing" | "idempotency_key_reused" | "same_person" | "too_many" | "quota_reached" | "throttled" | "sample_not_judged" | "sample_not_held" | "unavailable" | "read_only" | "fault";
            complaints: {
                path: string;
                rule: string;
                sentence: {
                    code: string;
                    params: {
                        [key: string]: string | number;
                    };
                };
                words: string;
            }[];
        };
        Filing: {
            /** @enum {string} */
            type: "listing" | "account" | "request_to_buy" | "order_transaction" | "shipment" | "payment" | "domain" | "equipment";
            listing: {
                title: string;
                text: string;
                url?: string;
                reference?: string;
                platform: string;
                /** @enum {string} */
                type: "offer_to_sell" | "request_to_buy" | "custom_synthesis" | "brokerage" | "manufacturing_service" | "shipping_or_customs_service" | "packaging_labelling_service" | "equipment_offer" | "die_mould_offer" | "laboratory_rental" | "recruitment_courier" | "document_fraud" | "recipe_or_instructions" | "unclear";
                price?: string;
                quantity?: string;
                substanceAsWritten: string;
                sellerLocated?: string;
                shipsFrom?: string;
                shipsTo: string[];
                /** Format: date-time */
                observedAt?: string;
                contentHash?: string;
            };
            particulars?: {
                /** @enum {string} */
                kind: "order_transaction";
                /** Format: date */
                orderedAt?: string;
                quantity?: string;
                unusual?: ("size" | "pattern" | "frequency" | "buyer" | "destination" | "payment_way")[];
            } | {
                /** @enum {string} */
                kind: "shipment";
                /** @enum {string} */
                mode?: "letter_post" | "parcel_post_ems" | "express_courier" | "air_cargo" | "sea_container" | "road" | "rail" | "passenger" | "dead_drop" | "pickup";
                carrier?: string;
                declaredGoods?: string;
                weight?: string;
                declaredValue?: string;
                hs?: string;
                transit?: string[];
                concealment?: string;
                stopped?: boolean;
            } | {
                /** @enum {string} */
                kind: "payment";
                /** @enum {string} */
                method?: "card" | "bank_transfer" | "wire" | "p2p_app" | "money_transfer" | "cash" | "crypto_btc" | "crypto_eth" | "crypto_usdt" | "crypto_xmr" | "crypto_other" | "gift_card" | "escrow" | "letter_of_credit" | "other";
                processor?: string;
                asset?: string;
                amount?: string;
                /** Format: date */
                madeAt?: string;
                beneficiaryCountry?: string;
            } | {
                /** @enum {string} */
                kind: "account";
                /** Format: date */
                since?: string;
                listingsSeen?: number;
                otherAccounts?: number;
            } | {
                /** @enum {string} */
                kind: "domain";
                name?: string;
                registrar?: string;
                registrarCountry?: string;
                /** Format: date */
                registeredAt?: string;
                nameservers?: string[];
            } | {
                /** @enum {string} */
                kind: "equipment";
                what?: string;
                model?: string;
                imprint?: string;
            };
            /** @enum {string} */
            context: "offer" | "harm_reduction" | "treatment" | "news" | "academic" | "patient";
            /** @enum {string} */
            scale: "commercial" | "unclear" | "personal_use";
            minorInvolved: boolean;
            /** @enum {string} */
            urgency: "routine" | "priority" | "life_threat";
            indicators: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
            reason: string;
            goodFaith: boolean;
            /** @enum {string} */
            basis: "voluntary" | "order" | "emergency" | "mutual_legal_assistance";
            audience: {
                /** @enum {string} */
                kind: "my_country";
            } | {
                /** @enum {string} */
                kind: "countries";
                countries: string[];
            } | {
                /** @enum {string} */
                kind: "all_governments";
            };
            /** @enum {string} */
            label?: "TLP:CLEAR" | "TLP:GREEN" | "TLP:AMBER" | "TLP:AMBER+STRICT" | "TLP:RED";
            identities: {
                /** @enum {string} */
                kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                value: string;
            }[];
            marked: {
                /** @enum {string} */
                field: "title" | "text";
                /** @enum {string} */
                kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                start: number;
                end: number;
            }[];
            mayOpen: {
                countries: string[];
                basis: string;
            };
            evidence: {
                /** Format: uuid */
                id: string;
                showsNobody: boolean;
            }[];
            captureUnavailable?: string;
            reviewed?: {
                by: string;
                /** Format: date-time */
                at: string;
            };
            sellerNotice?: {
                /** @enum {string} */
                state: "not_told" | "may_tell" | "must_not_tell";
                /** Format: date-time */
                until?: string;
                order?: string;
            };
            externalReference?: string;
        };
        Report: {
            /** Format: uuid */
            id: string;
            rev: number;
            view: {
                reference: string;
                externalReference: string | null;
                /** @enum {string} */
                state: "draft" | "signal" | "set_aside" | "lapsed" | "filed" | "in_progress" | "question_open" | "retracted" | "closed";
                /** Format: date-time */
                filedAt: string;
                leafHash: string;
                title: string;
                /** @enum {string} */
                label: "TLP:CLEAR" | "TLP:GREEN" | "TLP:AMBER" | "TLP:AMBER+STRICT" | "TLP:RED";
                questions: components["schemas"]["Question"][];
                feedback: components["schemas"]["Feedback"];
                retracted: {
                    reason: string | null;
                    /** Format: date-time */
                    at: string;
                } | null;
            } & {
                [key: string]: unknown;
            };
            saysNothingMore: boolean;
        };
        Question: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisation: string;
            type: string;
            text: string | null;
            /** @enum {string} */
            basis: "voluntary" | "order" | "emergency" | "mutual_legal_assistance";
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            dueAt: string;
            answer: {
                outcome: string;
                text: string | null;
                /** Format: date-time */
                at: string;
            } | null;
        };
        Feedback: {
            code: string;
            text: string | null;
            /** Format: date-time */
            at: string;
        } | null;
        BatchFiled: {
            received: number;
            counts: {
                filed: number;
                signal: number;
                unchanged: number;
                conflict: number;
                refused: number;
            };
            items: components["schemas"]["Item"][];
        };
        Item: (components["schemas"]["Filed"] & {
            /** @enum {string} */
            verdict?: "filed";
        }) | (components["schemas"]["Filed"] & {
            /** @enum {string} */
            verdict?: "signal";
        }) | (components["schemas"]["Filed"] & {
            /** @enum {string} */
            verdict?: "unchanged";
        }) | {
            /** @enum {string} */
            verdict: "conflict";
            /** Format: uuid */
            report: string;
            difference: string[];
        } | {
            /** @enum {string} */
            verdict: "refused";
            complaints: {
                path: string;
                rule: string;
                sentence: {
                    code: string;
                    params: {
                        [key: string]: string | number;
                    };
                };
                words: string;
            }[];
        };
        Batch: {
            reports: {
                /** @enum {string} */
                type: "listing" | "account" | "request_to_buy" | "order_transaction" | "shipment" | "payment" | "domain" | "equipment";
                listing: {
                    title: string;
                    text: string;
                    url?: string;
                    reference?: string;
                    platform: string;
                    /** @enum {string} */
                    type: "offer_to_sell" | "request_to_buy" | "custom_synthesis" | "brokerage" | "manufacturing_service" | "shipping_or_customs_service" | "packaging_labelling_service" | "equipment_offer" | "die_mould_offer" | "laboratory_rental" | "recruitment_courier" | "document_fraud" | "recipe_or_instructions" | "unclear";
                    price?: string;
                    quantity?: string;
                    substanceAsWritten: string;
                    sellerLocated?: string;
                    shipsFrom?: string;
                    shipsTo: string[];
                    /** Format: date-time */
                    observedAt?: string;
                    contentHash?: string;
                };
                particulars?: {
                    /** @enum {string} */
                    kind: "order_transaction";
                    /** Format: date */
                    orderedAt?: string;
                    quantity?: string;
                    unusual?: ("size" | "pattern" | "frequency" | "buyer" | "destination" | "payment_way")[];
                } | {
                    /** @enum {string} */
                    kind: "shipment";
                    /** @enum {string} */
                    mode?: "letter_post" | "parcel_post_ems" | "express_courier" | "air_cargo" | "sea_container" | "road" | "rail" | "passenger" | "dead_drop" | "pickup";
                    carrier?: string;
                    declaredGoods?: string;
                    weight?: string;
                    declaredValue?: string;
                    hs?: string;
                    transit?: string[];
                    concealment?: string;
                    stopped?: boolean;
                } | {
                    /** @enum {string} */
                    kind: "payment";
                    /** @enum {string} */
                    method?: "card" | "bank_transfer" | "wire" | "p2p_app" | "money_transfer" | "cash" | "crypto_btc" | "crypto_eth" | "crypto_usdt" | "crypto_xmr" | "crypto_other" | "gift_card" | "escrow" | "letter_of_credit" | "other";
                    processor?: string;
                    asset?: string;
                    amount?: string;
                    /** Format: date */
                    madeAt?: string;
                    beneficiaryCountry?: string;
                } | {
                    /** @enum {string} */
                    kind: "account";
                    /** Format: date */
                    since?: string;
                    listingsSeen?: number;
                    otherAccounts?: number;
                } | {
                    /** @enum {string} */
                    kind: "domain";
                    name?: string;
                    registrar?: string;
                    registrarCountry?: string;
                    /** Format: date */
                    registeredAt?: string;
                    nameservers?: string[];
                } | {
                    /** @enum {string} */
                    kind: "equipment";
                    what?: string;
                    model?: string;
                    imprint?: string;
                };
                /** @enum {string} */
                context: "offer" | "harm_reduction" | "treatment" | "news" | "academic" | "patient";
                /** @enum {string} */
                scale: "commercial" | "unclear" | "personal_use";
                minorInvolved: boolean;
                /** @enum {string} */
                urgency: "routine" | "priority" | "life_threat";
                indicators: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
                reason: string;
                goodFaith: boolean;
                /** @enum {string} */
                basis: "voluntary" | "order" | "emergency" | "mutual_legal_assistance";
                audience: {
                    /** @enum {string} */
                    kind: "my_country";
                } | {
                    /** @enum {string} */
                    kind: "countries";
                    countries: string[];
                } | {
                    /** @enum {string} */
                    kind: "all_governments";
                };
                /** @enum {string} */
                label?: "TLP:CLEAR" | "TLP:GREEN" | "TLP:AMBER" | "TLP:AMBER+STRICT" | "TLP:RED";
                identities: {
                    /** @enum {string} */
                    kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                    value: string;
                }[];
                marked: {
                    /** @enum {string} */
                    field: "title" | "text";
                    /** @enum {string} */
                    kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                    start: number;
                    end: number;
                }[];
                mayOpen: {
                    countries: string[];
                    basis: string;
                };
                evidence: {
                    /** Format: uuid */
                    id: string;
                    showsNobody: boolean;
                }[];
                captureUnavailable?: string;
                reviewed?: {
                    by: string;
                    /** Format: date-time */
                    at: string;
                };
                sellerNotice?: {
                    /** @enum {string} */
                    state: "not_told" | "may_tell" | "must_not_tell";
                    /** Format: date-time */
                    until?: string;
                    order?: string;
                };
                externalReference?: string;
            }[];
        };
        FileArrived: {
            /** Format: uuid */
            id: string;
            arrivedBytes: number;
            sizeBytes: number | null;
            whole: boolean;
        };
        Import: {
            /** Format: uuid */
            id: string;
            name: string | null;
            /** @enum {string} */
            state: "arriving" | "arrived" | "running" | "done" | "cancelled" | "stopped";
            stoppedWhy: string | null;
            sizeBytes: number | null;
            arrivedBytes: number;
            readBytes: number;
            counts: {
                received: number;
                filed: number;
                signal: number;
                unchanged: number;
                conflict: number;
                refused: number;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            leftMs: number | null;
        };
        MappedFiled: {
            received: number;
            counts: {
                filed: number;
                signal: number;
                unchanged: number;
                conflict: number;
                refused: number;
            };
            items: (components["schemas"]["Item"] & {
                mapping: components["schemas"]["Mapping"];
            })[];
        };
        Mapping: {
            taken: {
                from: string;
                to: string;
            }[];
            defaulted: {
                field: string;
                value?: unknown;
                /** @enum {string} */
                because: "usual" | "by_sending" | "from_address" | "from_countries" | "recognised" | "closed_until_named" | "no_capture_came" | "known_by_key" | "said_elsewhere" | "hosting_is_not_seller" | "files_go_by_upload" | "notifier_stays_with_you" | "internal" | "no_field";
                words: string;
            }[];
            notTaken: {
                from: string;
                /** @enum {string} */
                because: "usual" | "by_sending" | "from_address" | "from_countries" | "recognised" | "closed_until_named" | "no_capture_came" | "known_by_key" | "said_elsewhere" | "hosting_is_not_seller" | "files_go_by_upload" | "notifier_stays_with_you" | "internal" | "no_field";
                words: string;
            }[];
        };
        Xarf: {
            xarf_version: string;
            /** Format: uuid */
            report_id: string;
            /** Format: date-time */
            timestamp: string;
            reporter: {
                org: string;
                contact: string;
                domain: string;
            };
            sender: {
                org: string;
                contact: string;
                domain: string;
            };
            source_identifier: string;
            /** @enum {string} */
            category: "content";
            type: string;
            url: string;
            description?: string;
            /** Format: date-time */
            verified_at?: string;
            evidence?: ({
                content_type: string;
                payload: string;
            } & {
                [key: string]: unknown;
            })[];
            tags?: string[];
            cryptocurrency_addresses?: ({
                address: string;
            } & {
                [key: string]: unknown;
            })[];
            listing_title?: string;
            listing_text?: string;
            listing_reference?: string;
            /** @enum {string} */
            listing_type?: "offer_to_sell" | "request_to_buy" | "custom_synthesis" | "brokerage" | "manufacturing_service" | "shipping_or_customs_service" | "packaging_labelling_service" | "equipment_offer" | "die_mould_offer" | "laboratory_rental" | "recruitment_courier" | "document_fraud" | "recipe_or_instructions" | "unclear";
            platform?: string;
            substance_as_written?: string;
            price?: string;
            quantity?: string;
            seller_located?: string;
            ships_from?: string;
            ships_to?: string[];
            indicators?: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
            seller?: {
                /** @enum {string} */
                kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                value: string;
            }[];
            reviewed?: {
                by: string;
                /** Format: date-time */
                at: string;
            };
        } & {
            [key: string]: unknown;
        };
        DsaNotice: {
            notice_id: string;
            explanation: string;
            urls: string[];
            notifier?: {
                name?: string;
                email?: string;
            } & {
                [key: string]: unknown;
            };
            good_faith: boolean;
            /** Format: date-time */
            received_at?: string;
            listing?: {
                listing_title?: string;
                listing_text?: string;
                listing_reference?: string;
                /** @enum {string} */
                listing_type?: "offer_to_sell" | "request_to_buy" | "custom_synthesis" | "brokerage" | "manufacturing_service" | "shipping_or_customs_service" | "packaging_labelling_service" | "equipment_offer" | "die_mould_offer" | "laboratory_rental" | "recruitment_courier" | "document_fraud" | "recipe_or_instructions" | "unclear";
                platform?: string;
                substance_as_written?: string;
                price?: string;
                quantity?: string;
                seller_located?: string;
                ships_from?: string;
                ships_to?: string[];
                indicators?: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
                seller?: {
                    /** @enum {string} */
                    kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                    value: string;
                }[];
                reviewed?: {
                    by: string;
                    /** Format: date-time */
                    at: string;
                };
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Acted: {
            /** Format: uuid */
            id: string;
            rev: number;
        };
        Confirmation: {
            reviewed: {
                by: string;
                /** Format: date-time */
                at: string;
            };
            indicators?: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
            reason?: string;
            rev?: number;
        };
        SettingAside: {
            reviewed: {
                by: string;
                /** Format: date-time */
                at: string;
            };
            /** @enum {string} */
            judgement: "legitimate" | "out_of_scope" | "not_enough" | "scam";
            note?: string;
            rev?: number;
        };
        Change: {
            /** Format: uuid */
            id: string;
            rev: number;
            reference: string;
            externalReference: string | null;
            /** @enum {string} */
            state: "draft" | "signal" | "set_aside" | "lapsed" | "filed" | "in_progress" | "question_open" | "retracted" | "closed";
            saysNothingMore: boolean;
            feedback: components["schemas"]["Feedback"];
            questionsOpen: number;
        };
        Answer: {
            /** @enum {string} */
            outcome: "fulfilled" | "partial" | "refused" | "no_data";
            text: string;
            /** @enum {string} */
            basis?: "voluntary" | "order" | "emergency" | "mutual_legal_assistance";
            categories?: ("name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url" | "file")[];
            holdsRecipe?: boolean;
            rev?: number;
        };
        Correction: {
            title?: string;
            text?: string;
            price?: string;
            quantity?: string;
            indicators?: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
            reason?: string;
            why: string;
            rev?: number;
        };
        Retraction: {
            reason: string;
            rev?: number;
        };
        ReceiptKeys: {
            keys: {
                /** @enum {string} */
                kty: "OKP";
                /** @enum {string} */
                crv: "Ed25519";
                x: string;
                kid: string;
                /** @enum {string} */
                alg: "EdDSA";
                /** @enum {string} */
                use: "sig";
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string | null;
            }[];
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            address: string;
            kinds: ("status" | "question" | "feedback" | "own")[];
            /** Format: date-time */
            madeAt: string;
            paused: {
                /** @enum {string} */
                because: "person" | "gone" | "failing" | "restored";
                /** Format: date-time */
                at: string;
            } | null;
            /** Format: date-time */
            failingSince: string | null;
            /** Format: date-time */
            formerUntil: string | null;
            waiting: number;
        };
        Endpoint: {
            address: string;
            kinds: ("status" | "question" | "feedback" | "own")[];
        };
        Delivery: {
            /** Format: uuid */
            id: string;
            message: string;
            m: number | null;
            type: string;
            /** Format: uuid */
            subject: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            outcome: "waiting" | "delivered" | "given_up";
            /** Format: date-time */
            nextAt: string | null;
            attempts: {
                n: number;
                /** Format: date-time */
                at: string;
                tookMs: number;
                status: number | null;
                /** @enum {string|null} */
                fault: "address" | "connection" | "certificate" | "timeout" | "not_http" | "redirected" | "gone" | "status" | null;
                /** Format: uuid */
                askedBy: string | null;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findReports: {
        parameters: {
            query: {
                reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reports": [
                     *         {
                     *           "id": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *           "rev": 3,
                     *           "view": {
                     *             "reference": "R-7K3M-Q2XA",
                     *             "externalReference": "case 2026/4711",
                     *             "state": "question_open",
                     *             "filedAt": "2026-11-25T10:01:00.000001Z",
                     *             "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *             "title": "PMK ethyl glycidate 99 %",
                     *             "label": "TLP:AMBER",
                     *             "questions": [
                     *               {
                     *                 "id": "0f6d1f3e-8f0a-4a39-9a55-3c7c1c5f3b10",
                     *                 "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *                 "type": "clarify_report",
                     *                 "text": "Since when is it offered?",
                     *                 "basis": "voluntary",
                     *                 "at": "2026-11-25T12:00:00.000001Z",
                     *                 "dueAt": "2026-12-02T12:00:00.000001Z",
                     *                 "answer": null
                     *               }
                     *             ],
                     *             "feedback": null,
                     *             "retracted": null
                     *           },
                     *           "saysNothingMore": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        reports: components["schemas"]["Report"][];
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "listing",
                 *       "listing": {
                 *         "title": "PMK ethyl glycidate 99 %",
                 *         "text": "Top grade PMK ethyl glycidate powder, CAS 28578-16-7. Sample 1 kg, double clearance.",
                 *         "url": "https://market.example/item/4711",
                 *         "platform": "Meridian Market",
                 *         "type": "offer_to_sell",
                 *         "price": "EUR 240 / kg",
                 *         "substanceAsWritten": "PMK ethyl glycidate",
                 *         "shipsFrom": "DE",
                 *         "shipsTo": [
                 *           "NL"
                 *         ]
                 *       },
                 *       "context": "offer",
                 *       "scale": "commercial",
                 *       "minorInvolved": false,
                 *       "urgency": "routine",
                 *       "indicators": [
                 *         "P01",
                 *         "L01"
                 *       ],
                 *       "reason": "Designer precursor by the kilogram from a warehouse in the EU.",
                 *       "goodFaith": true,
                 *       "basis": "voluntary",
                 *       "audience": {
                 *         "kind": "countries",
                 *         "countries": [
                 *           "DE",
                 *           "NL",
                 *           "PT"
                 *         ]
                 *       },
                 *       "identities": [
                 *         {
                 *           "kind": "handle",
                 *           "value": "@seller_4711"
                 *         }
                 *       ],
                 *       "marked": [],
                 *       "mayOpen": {
                 *         "countries": [
                 *           "DE"
                 *         ],
                 *         "basis": "Voluntary disclosure under our terms, section 9"
                 *       },
                 *       "evidence": [],
                 *       "captureUnavailable": "The page was gone when we came back.",
                 *       "reviewed": {
                 *         "by": "mod-17",
                 *         "at": "2026-11-25T09:40:00Z"
                 *       },
                 *       "externalReference": "case 2026/4711"
                 *     }
                 */
                "application/json": components["schemas"]["Filing"];
            };
        };
        responses: {
            200: {
                headers: {
                    location: string;
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verdict": "filed",
                     *       "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "arrivedAs": "filed",
                     *       "reference": "R-7K3M-Q2XA",
                     *       "at": "2026-11-25T10:01:00.000001Z",
                     *       "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *       "sentTo": {
                     *         "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *         "because": {
                     *           "code": "routing.ships_from",
                     *           "params": {
                     *             "country": "DE"
                     *           }
                     *         }
                     *       },
                     *       "externalReference": "case 2026/4711",
                     *       "test": false,
                     *       "warnings": [],
                     *       "receipt": {
                     *         "v": "tocsin-receipt/v1",
                     *         "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *         "reference": "R-7K3M-Q2XA",
                     *         "verdict": "filed",
                     *         "at": "2026-11-25T10:01:00.000001Z",
                     *         "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *         "organisation": "8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34",
                     *         "externalReference": "case 2026/4711",
                     *         "keyId": "21fe31dfa154a261",
                     *         "signature": "ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Filed"];
                };
            };
            201: {
                headers: {
                    location: string;
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verdict": "filed",
                     *       "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "arrivedAs": "filed",
                     *       "reference": "R-7K3M-Q2XA",
                     *       "at": "2026-11-25T10:01:00.000001Z",
                     *       "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *       "sentTo": {
                     *         "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *         "because": {
                     *           "code": "routing.ships_from",
                     *           "params": {
                     *             "country": "DE"
                     *           }
                     *         }
                     *       },
                     *       "externalReference": "case 2026/4711",
                     *       "test": false,
                     *       "warnings": [],
                     *       "receipt": {
                     *         "v": "tocsin-receipt/v1",
                     *         "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *         "reference": "R-7K3M-Q2XA",
                     *         "verdict": "filed",
                     *         "at": "2026-11-25T10:01:00.000001Z",
                     *         "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *         "organisation": "8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34",
                     *         "externalReference": "case 2026/4711",
                     *         "keyId": "21fe31dfa154a261",
                     *         "signature": "ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Filed"];
                };
            };
            202: {
                headers: {
                    location: string;
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verdict": "filed",
                     *       "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "arrivedAs": "filed",
                     *       "reference": "R-7K3M-Q2XA",
                     *       "at": "2026-11-25T10:01:00.000001Z",
                     *       "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *       "sentTo": {
                     *         "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *         "because": {
                     *           "code": "routing.ships_from",
                     *           "params": {
                     *             "country": "DE"
                     *           }
                     *         }
                     *       },
                     *       "externalReference": "case 2026/4711",
                     *       "test": false,
                     *       "warnings": [],
                     *       "receipt": {
                     *         "v": "tocsin-receipt/v1",
                     *         "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *         "reference": "R-7K3M-Q2XA",
                     *         "verdict": "filed",
                     *         "at": "2026-11-25T10:01:00.000001Z",
                     *         "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *         "organisation": "8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34",
                     *         "externalReference": "case 2026/4711",
                     *         "keyId": "21fe31dfa154a261",
                     *         "signature": "ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Filed"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "rev": 3,
                     *       "view": {
                     *         "reference": "R-7K3M-Q2XA",
                     *         "externalReference": "case 2026/4711",
                     *         "state": "question_open",
                     *         "filedAt": "2026-11-25T10:01:00.000001Z",
                     *         "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *         "title": "PMK ethyl glycidate 99 %",
                     *         "label": "TLP:AMBER",
                     *         "questions": [
                     *           {
                     *             "id": "0f6d1f3e-8f0a-4a39-9a55-3c7c1c5f3b10",
                     *             "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *             "type": "clarify_report",
                     *             "text": "Since when is it offered?",
                     *             "basis": "voluntary",
                     *             "at": "2026-11-25T12:00:00.000001Z",
                     *             "dueAt": "2026-12-02T12:00:00.000001Z",
                     *             "answer": null
                     *           }
                     *         ],
                     *         "feedback": null,
                     *         "retracted": null
                     *       },
                     *       "saysNothingMore": false
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileBatch: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reports": [
                 *         {
                 *           "type": "listing",
                 *           "listing": {
                 *             "title": "PMK ethyl glycidate 99 %",
                 *             "text": "Top grade PMK ethyl glycidate powder, CAS 28578-16-7. Sample 1 kg, double clearance.",
                 *             "url": "https://market.example/item/4711",
                 *             "platform": "Meridian Market",
                 *             "type": "offer_to_sell",
                 *             "price": "EUR 240 / kg",
                 *             "substanceAsWritten": "PMK ethyl glycidate",
                 *             "shipsFrom": "DE",
                 *             "shipsTo": [
                 *               "NL"
                 *             ]
                 *           },
                 *           "context": "offer",
                 *           "scale": "commercial",
                 *           "minorInvolved": false,
                 *           "urgency": "routine",
                 *           "indicators": [
                 *             "P01",
                 *             "L01"
                 *           ],
                 *           "reason": "Designer precursor by the kilogram from a warehouse in the EU.",
                 *           "goodFaith": true,
                 *           "basis": "voluntary",
                 *           "audience": {
                 *             "kind": "countries",
                 *             "countries": [
                 *               "DE",
                 *               "NL",
                 *               "PT"
                 *             ]
                 *           },
                 *           "identities": [
                 *             {
                 *               "kind": "handle",
                 *               "value": "@seller_4711"
                 *             }
                 *           ],
                 *           "marked": [],
                 *           "mayOpen": {
                 *             "countries": [
                 *               "DE"
                 *             ],
                 *             "basis": "Voluntary disclosure under our terms, section 9"
                 *           },
                 *           "evidence": [],
                 *           "captureUnavailable": "The page was gone when we came back.",
                 *           "reviewed": {
                 *             "by": "mod-17",
                 *             "at": "2026-11-25T09:40:00Z"
                 *           },
                 *           "externalReference": "case 2026/4711"
                 *         },
                 *         {
                 *           "type": "listing",
                 *           "listing": {
                 *             "title": "PMK ethyl glycidate 99 %",
                 *             "text": "Top grade PMK ethyl glycidate powder, CAS 28578-16-7. Sample 1 kg, double clearance.",
                 *             "url": "https://market.example/item/4711",
                 *             "platform": "Meridian Market",
                 *             "type": "offer_to_sell",
                 *             "price": "EUR 240 / kg",
                 *             "substanceAsWritten": "PMK ethyl glycidate",
                 *             "shipsFrom": "DE",
                 *             "shipsTo": [
                 *               "NL"
                 *             ]
                 *           },
                 *           "context": "offer",
                 *           "scale": "commercial",
                 *           "minorInvolved": false,
                 *           "urgency": "routine",
                 *           "indicators": [
                 *             "P01",
                 *             "L01"
                 *           ],
                 *           "reason": "Designer precursor by the kilogram from a warehouse in the EU.",
                 *           "goodFaith": true,
                 *           "basis": "voluntary",
                 *           "audience": {
                 *             "kind": "countries",
                 *             "countries": [
                 *               "DE",
                 *               "NL",
                 *               "PT"
                 *             ]
                 *           },
                 *           "identities": [
                 *             {
                 *               "kind": "handle",
                 *               "value": "@seller_4711"
                 *             }
                 *           ],
                 *           "marked": [],
                 *           "mayOpen": {
                 *             "countries": [
                 *               "DE"
                 *             ],
                 *             "basis": "Voluntary disclosure under our terms, section 9"
                 *           },
                 *           "evidence": [],
                 *           "captureUnavailable": "The page was gone when we came back.",
                 *           "reviewed": {
                 *             "by": "mod-17",
                 *             "at": "2026-11-25T09:40:00Z"
                 *           },
                 *           "externalReference": "case 2026/4712"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            200: {
                headers: {
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": 1,
                     *       "counts": {
                     *         "filed": 1,
                     *         "signal": 0,
                     *         "unchanged": 0,
                     *         "conflict": 0,
                     *         "refused": 0
                     *       },
                     *       "items": [
                     *         {
                     *           "verdict": "filed",
                     *           "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *           "arrivedAs": "filed",
                     *           "reference": "R-7K3M-Q2XA",
                     *           "at": "2026-11-25T10:01:00.000001Z",
                     *           "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *           "sentTo": {
                     *             "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *             "because": {
                     *               "code": "routing.ships_from",
                     *               "params": {
                     *                 "country": "DE"
                     *               }
                     *             }
                     *           },
                     *           "externalReference": "case 2026/4711",
                     *           "test": false,
                     *           "warnings": [],
                     *           "receipt": {
                     *             "v": "tocsin-receipt/v1",
                     *             "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *             "reference": "R-7K3M-Q2XA",
                     *             "verdict": "filed",
                     *             "at": "2026-11-25T10:01:00.000001Z",
                     *             "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *             "organisation": "8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34",
                     *             "externalReference": "case 2026/4711",
                     *             "keyId": "21fe31dfa154a261",
                     *             "signature": "ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchFiled"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "listings.csv",
                 *       "size": 48211
                 *     }
                 */
                "application/json": {
                    name: string;
                    size?: number;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7d8c1f2-40a5-4f3e-8f53-6a1f0c2d9e77",
                     *       "arrivedBytes": 0,
                     *       "sizeBytes": 48211,
                     *       "whole": false
                     *     }
                     */
                    "application/json": components["schemas"]["FileArrived"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7d8c1f2-40a5-4f3e-8f53-6a1f0c2d9e77",
                     *       "name": "listings.csv",
                     *       "state": "running",
                     *       "stoppedWhy": null,
                     *       "sizeBytes": 48211,
                     *       "arrivedBytes": 48211,
                     *       "readBytes": 20480,
                     *       "counts": {
                     *         "received": 210,
                     *         "filed": 180,
                     *         "signal": 20,
                     *         "unchanged": 6,
                     *         "conflict": 1,
                     *         "refused": 3
                     *       },
                     *       "createdAt": "2026-11-25T10:00:00.000Z",
                     *       "startedAt": "2026-11-25T10:01:00.000Z",
                     *       "endedAt": null,
                     *       "leftMs": 4000
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendPart: {
        parameters: {
            query: {
                offset: number;
                last?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7d8c1f2-40a5-4f3e-8f53-6a1f0c2d9e77",
                     *       "arrivedBytes": 48211,
                     *       "sizeBytes": 48211,
                     *       "whole": true
                     *     }
                     */
                    "application/json": components["schemas"]["FileArrived"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "remember": false
                 *     }
                 */
                "application/json": {
                    plan?: {
                        columns: {
                            column: string;
                            /** @enum {string} */
                            field: "externalReference" | "listing.title" | "listing.text" | "listing.url" | "listing.reference" | "listing.platform" | "listing.type" | "listing.price" | "listing.quantity" | "listing.substanceAsWritten" | "listing.sellerLocated" | "listing.shipsFrom" | "listing.shipsTo" | "listing.observedAt" | "listing.contentHash" | "type" | "context" | "scale" | "minorInvolved" | "urgency" | "indicators" | "reason" | "goodFaith" | "basis" | "audience" | "label" | "mayOpen.countries" | "mayOpen.basis" | "captureUnavailable" | "particulars.orderedAt" | "particulars.quantity" | "particulars.unusual" | "particulars.mode" | "particulars.carrier" | "particulars.declaredGoods" | "particulars.weight" | "particulars.declaredValue" | "particulars.hs" | "particulars.transit" | "particulars.concealment" | "particulars.stopped" | "particulars.method" | "particulars.processor" | "particulars.asset" | "particulars.amount" | "particulars.madeAt" | "particulars.beneficiaryCountry" | "particulars.since" | "particulars.listingsSeen" | "particulars.otherAccounts" | "particulars.name" | "particulars.registrar" | "particulars.registrarCountry" | "particulars.registeredAt" | "particulars.nameservers" | "particulars.what" | "particulars.model" | "particulars.imprint" | "sellerNotice.state" | "sellerNotice.until" | "sellerNotice.order" | "reviewed.by" | "reviewed.at" | "seller.name" | "seller.handle" | "seller.phone" | "seller.email" | "seller.wallet" | "seller.address" | "seller.account" | "seller.tracking" | "seller.url";
                        }[];
                        defaults: {
                            externalReference?: string;
                            "listing.title"?: string;
                            "listing.text"?: string;
                            "listing.url"?: string;
                            "listing.reference"?: string;
                            "listing.platform"?: string;
                            "listing.type"?: string;
                            "listing.price"?: string;
                            "listing.quantity"?: string;
                            "listing.substanceAsWritten"?: string;
                            "listing.sellerLocated"?: string;
                            "listing.shipsFrom"?: string;
                            "listing.shipsTo"?: string;
                            "listing.observedAt"?: string;
                            "listing.contentHash"?: string;
                            type?: string;
                            context?: string;
                            scale?: string;
                            minorInvolved?: string;
                            urgency?: string;
                            indicators?: string;
                            reason?: string;
                            goodFaith?: string;
                            basis?: string;
                            audience?: string;
                            label?: string;
                            "mayOpen.countries"?: string;
                            "mayOpen.basis"?: string;
                            captureUnavailable?: string;
                            "particulars.orderedAt"?: string;
                            "particulars.quantity"?: string;
                            "particulars.unusual"?: string;
                            "particulars.mode"?: string;
                            "particulars.carrier"?: string;
                            "particulars.declaredGoods"?: string;
                            "particulars.weight"?: string;
                            "particulars.declaredValue"?: string;
                            "particulars.hs"?: string;
                            "particulars.transit"?: string;
                            "particulars.concealment"?: string;
                            "particulars.stopped"?: string;
                            "particulars.method"?: string;
                            "particulars.processor"?: string;
                            "particulars.asset"?: string;
                            "particulars.amount"?: string;
                            "particulars.madeAt"?: string;
                            "particulars.beneficiaryCountry"?: string;
                            "particulars.since"?: string;
                            "particulars.listingsSeen"?: string;
                            "particulars.otherAccounts"?: string;
                            "particulars.name"?: string;
                            "particulars.registrar"?: string;
                            "particulars.registrarCountry"?: string;
                            "particulars.registeredAt"?: string;
                            "particulars.nameservers"?: string;
                            "particulars.what"?: string;
                            "particulars.model"?: string;
                            "particulars.imprint"?: string;
                            "sellerNotice.state"?: string;
                            "sellerNotice.until"?: string;
                            "sellerNotice.order"?: string;
                            "reviewed.by"?: string;
                            "reviewed.at"?: string;
                            "seller.name"?: string;
                            "seller.handle"?: string;
                            "seller.phone"?: string;
                            "seller.email"?: string;
                            "seller.wallet"?: string;
                            "seller.address"?: string;
                            "seller.account"?: string;
                            "seller.tracking"?: string;
                            "seller.url"?: string;
                        };
                        /** @enum {string} */
                        dates: "day_first" | "month_first";
                        /** @enum {string} */
                        encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                        everyRowLookedAt: boolean;
                    };
                    defaults?: {
                        externalReference?: string;
                        "listing.title"?: string;
                        "listing.text"?: string;
                        "listing.url"?: string;
                        "listing.reference"?: string;
                        "listing.platform"?: string;
                        "listing.type"?: string;
                        "listing.price"?: string;
                        "listing.quantity"?: string;
                        "listing.substanceAsWritten"?: string;
                        "listing.sellerLocated"?: string;
                        "listing.shipsFrom"?: string;
                        "listing.shipsTo"?: string;
                        "listing.observedAt"?: string;
                        "listing.contentHash"?: string;
                        type?: string;
                        context?: string;
                        scale?: string;
                        minorInvolved?: string;
                        urgency?: string;
                        indicators?: string;
                        reason?: string;
                        goodFaith?: string;
                        basis?: string;
                        audience?: string;
                        label?: string;
                        "mayOpen.countries"?: string;
                        "mayOpen.basis"?: string;
                        captureUnavailable?: string;
                        "particulars.orderedAt"?: string;
                        "particulars.quantity"?: string;
                        "particulars.unusual"?: string;
                        "particulars.mode"?: string;
                        "particulars.carrier"?: string;
                        "particulars.declaredGoods"?: string;
                        "particulars.weight"?: string;
                        "particulars.declaredValue"?: string;
                        "particulars.hs"?: string;
                        "particulars.transit"?: string;
                        "particulars.concealment"?: string;
                        "particulars.stopped"?: string;
                        "particulars.method"?: string;
                        "particulars.processor"?: string;
                        "particulars.asset"?: string;
                        "particulars.amount"?: string;
                        "particulars.madeAt"?: string;
                        "particulars.beneficiaryCountry"?: string;
                        "particulars.since"?: string;
                        "particulars.listingsSeen"?: string;
                        "particulars.otherAccounts"?: string;
                        "particulars.name"?: string;
                        "particulars.registrar"?: string;
                        "particulars.registrarCountry"?: string;
                        "particulars.registeredAt"?: string;
                        "particulars.nameservers"?: string;
                        "particulars.what"?: string;
                        "particulars.model"?: string;
                        "particulars.imprint"?: string;
                        "sellerNotice.state"?: string;
                        "sellerNotice.until"?: string;
                        "sellerNotice.order"?: string;
                        "reviewed.by"?: string;
                        "reviewed.at"?: string;
                        "seller.name"?: string;
                        "seller.handle"?: string;
                        "seller.phone"?: string;
                        "seller.email"?: string;
                        "seller.wallet"?: string;
                        "seller.address"?: string;
                        "seller.account"?: string;
                        "seller.tracking"?: string;
                        "seller.url"?: string;
                    };
                    /** @default false */
                    remember?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7d8c1f2-40a5-4f3e-8f53-6a1f0c2d9e77",
                     *       "name": "listings.csv",
                     *       "state": "running",
                     *       "stoppedWhy": null,
                     *       "sizeBytes": 48211,
                     *       "arrivedBytes": 48211,
                     *       "readBytes": 20480,
                     *       "counts": {
                     *         "received": 210,
                     *         "filed": 180,
                     *         "signal": 20,
                     *         "unchanged": 6,
                     *         "conflict": 1,
                     *         "refused": 3
                     *       },
                     *       "createdAt": "2026-11-25T10:00:00.000Z",
                     *       "startedAt": "2026-11-25T10:01:00.000Z",
                     *       "endedAt": null,
                     *       "leftMs": 4000
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7d8c1f2-40a5-4f3e-8f53-6a1f0c2d9e77",
                     *       "name": "listings.csv",
                     *       "state": "cancelled",
                     *       "stoppedWhy": null,
                     *       "sizeBytes": 48211,
                     *       "arrivedBytes": 48211,
                     *       "readBytes": 20480,
                     *       "counts": {
                     *         "received": 210,
                     *         "filed": 180,
                     *         "signal": 20,
                     *         "unchanged": 6,
                     *         "conflict": 1,
                     *         "refused": 3
                     *       },
                     *       "createdAt": "2026-11-25T10:00:00.000Z",
                     *       "startedAt": "2026-11-25T10:01:00.000Z",
                     *       "endedAt": null,
                     *       "leftMs": 4000
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readResult: {
        parameters: {
            query?: {
                form?: "csv" | "jsonl";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRefused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileXarf: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "xarf_version": "4.0.0",
                 *       "report_id": "550e8400-e29b-41d4-a716-446655440000",
                 *       "timestamp": "2026-11-24T16:22:45Z",
                 *       "reporter": {
                 *         "org": "Watchers",
                 *         "contact": "reports@watchers.example",
                 *         "domain": "watchers.example"
                 *       },
                 *       "sender": {
                 *         "org": "Watchers",
                 *         "contact": "reports@watchers.example",
                 *         "domain": "watchers.example"
                 *       },
                 *       "source_identifier": "shop.example",
                 *       "category": "content",
                 *       "type": "regulated_goods",
                 *       "url": "https://shop.example/pmk",
                 *       "substance_as_written": "PMK ethyl glycidate",
                 *       "ships_from": "DE",
                 *       "indicators": [
                 *         "P01"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Xarf"];
            };
        };
        responses: {
            200: {
                headers: {
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": 1,
                     *       "counts": {
                     *         "filed": 1,
                     *         "signal": 0,
                     *         "unchanged": 0,
                     *         "conflict": 0,
                     *         "refused": 0
                     *       },
                     *       "items": [
                     *         {
                     *           "verdict": "filed",
                     *           "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *           "arrivedAs": "filed",
                     *           "reference": "R-7K3M-Q2XA",
                     *           "at": "2026-11-25T10:01:00.000001Z",
                     *           "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *           "sentTo": {
                     *             "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *             "because": {
                     *               "code": "routing.ships_from",
                     *               "params": {
                     *                 "country": "DE"
                     *               }
                     *             }
                     *           },
                     *           "externalReference": "case 2026/4711",
                     *           "test": false,
                     *           "warnings": [],
                     *           "receipt": {
                     *             "v": "tocsin-receipt/v1",
                     *             "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *             "reference": "R-7K3M-Q2XA",
                     *             "verdict": "filed",
                     *             "at": "2026-11-25T10:01:00.000001Z",
                     *             "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *             "organisation": "8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34",
                     *             "externalReference": "case 2026/4711",
                     *             "keyId": "21fe31dfa154a261",
                     *             "signature": "ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw"
                     *           },
                     *           "mapping": {
                     *             "taken": [
                     *               {
                     *                 "from": "url",
                     *                 "to": "listing.url"
                     *               }
                     *             ],
                     *             "defaulted": [
                     *               {
                     *                 "field": "basis",
                     *                 "value": "voluntary",
                     *                 "because": "usual",
                     *                 "words": "Nobody said so: this is what is usual, and the most careful."
                     *               }
                     *             ],
                     *             "notTaken": [
                     *               {
                     *                 "from": "sender",
                     *                 "because": "known_by_key",
                     *                 "words": "The key says whose report it is."
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MappedFiled"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileDsaNotice: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notice_id": "notice-2026-991",
                 *       "explanation": "They sell PMK ethyl glycidate by the kilogram, which is a listed precursor.",
                 *       "urls": [
                 *         "https://host.example/item/1"
                 *       ],
                 *       "notifier": {
                 *         "name": "A. Reader",
                 *         "email": "reader@mail.example"
                 *       },
                 *       "good_faith": true,
                 *       "listing": {
                 *         "indicators": [
                 *           "P01"
                 *         ],
                 *         "ships_from": "DE"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DsaNotice"];
            };
        };
        responses: {
            200: {
                headers: {
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": 1,
                     *       "counts": {
                     *         "filed": 1,
                     *         "signal": 0,
                     *         "unchanged": 0,
                     *         "conflict": 0,
                     *         "refused": 0
                     *       },
                     *       "items": [
                     *         {
                     *           "verdict": "filed",
                     *           "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *           "arrivedAs": "filed",
                     *           "reference": "R-7K3M-Q2XA",
                     *           "at": "2026-11-25T10:01:00.000001Z",
                     *           "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *           "sentTo": {
                     *             "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *             "because": {
                     *               "code": "routing.ships_from",
                     *               "params": {
                     *                 "country": "DE"
                     *               }
                     *             }
                     *           },
                     *           "externalReference": "case 2026/4711",
                     *           "test": false,
                     *           "warnings": [],
                     *           "receipt": {
                     *             "v": "tocsin-receipt/v1",
                     *             "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *             "reference": "R-7K3M-Q2XA",
                     *             "verdict": "filed",
                     *             "at": "2026-11-25T10:01:00.000001Z",
                     *             "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *             "organisation": "8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34",
                     *             "externalReference": "case 2026/4711",
                     *             "keyId": "21fe31dfa154a261",
                     *             "signature": "ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw"
                     *           },
                     *           "mapping": {
                     *             "taken": [
                     *               {
                     *                 "from": "url",
                     *                 "to": "listing.url"
                     *               }
                     *             ],
                     *             "defaulted": [
                     *               {
                     *                 "field": "basis",
                     *                 "value": "voluntary",
                     *                 "because": "usual",
                     *                 "words": "Nobody said so: this is what is usual, and the most careful."
                     *               }
                     *             ],
                     *             "notTaken": [
                     *               {
                     *                 "from": "sender",
                     *                 "because": "known_by_key",
                     *                 "words": "The key says whose report it is."
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MappedFiled"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSignal: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reviewed": {
                 *         "by": "mod-17",
                 *         "at": "2026-11-25T09:40:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Confirmation"];
            };
        };
        responses: {
            200: {
                headers: {
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "rev": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Acted"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setAsideSignal: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reviewed": {
                 *         "by": "mod-17",
                 *         "at": "2026-11-25T09:40:00Z"
                 *       },
                 *       "judgement": "legitimate"
                 *     }
                 */
                "application/json": components["schemas"]["SettingAside"];
            };
        };
        responses: {
            200: {
                headers: {
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "rev": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Acted"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChanges: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cursor": "412",
                     *       "reset": false,
                     *       "more": false,
                     *       "changes": [
                     *         {
                     *           "id": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *           "rev": 3,
                     *           "reference": "R-7K3M-Q2XA",
                     *           "externalReference": "case 2026/4711",
                     *           "state": "question_open",
                     *           "saysNothingMore": false,
                     *           "feedback": null,
                     *           "questionsOpen": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        cursor: string;
                        reset: boolean;
                        more: boolean;
                        changes: components["schemas"]["Change"][];
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rev": 3,
                     *       "questions": [
                     *         {
                     *           "id": "0f6d1f3e-8f0a-4a39-9a55-3c7c1c5f3b10",
                     *           "organisation": "c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964",
                     *           "type": "clarify_report",
                     *           "text": "Since when is it offered?",
                     *           "basis": "voluntary",
                     *           "at": "2026-11-25T12:00:00.000001Z",
                     *           "dueAt": "2026-12-02T12:00:00.000001Z",
                     *           "answer": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        rev: number;
                        questions: components["schemas"]["Question"][];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "fulfilled",
                 *       "text": "Since the first of May."
                 *     }
                 */
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            200: {
                headers: {
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "rev": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Acted"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "price": "EUR 24 / kg",
                 *       "why": "A digit too many.",
                 *       "rev": 3
                 *     }
                 */
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            200: {
                headers: {
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "rev": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Acted"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retractReport: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "It was a shop of our own."
                 *     }
                 */
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            200: {
                headers: {
                    "idempotency-replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "rev": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Acted"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "v": "tocsin-receipt/v1",
                     *       "report": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *       "reference": "R-7K3M-Q2XA",
                     *       "verdict": "filed",
                     *       "at": "2026-11-25T10:01:00.000001Z",
                     *       "leafHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
                     *       "organisation": "8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34",
                     *       "externalReference": "case 2026/4711",
                     *       "keyId": "21fe31dfa154a261",
                     *       "signature": "ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw"
                     *     }
                     */
                    "application/json": components["schemas"]["SignedReceipt"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReceiptKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "OKP",
                     *           "crv": "Ed25519",
                     *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                     *           "kid": "21fe31dfa154a261",
                     *           "alg": "EdDSA",
                     *           "use": "sig",
                     *           "from": "2026-11-01T00:00:00.000000Z",
                     *           "until": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReceiptKeys"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBundle: {
        parameters: {
            query?: never;
            header?: {
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    etag: string;
                    "tocsin-bundle-format": string;
                    "tocsin-edition": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhooks": [
                     *         {
                     *           "id": "0c9d1f77-5a2e-4f0b-8d6e-1b7a3c5e9f20",
                     *           "address": "https://hooks.example.com/tocsin",
                     *           "kinds": [
                     *             "status",
                     *             "question",
                     *             "feedback"
                     *           ],
                     *           "madeAt": "2026-11-25T09:00:00.000Z",
                     *           "paused": null,
                     *           "failingSince": null,
                     *           "formerUntil": null,
                     *           "waiting": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        webhooks: components["schemas"]["Webhook"][];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeWebhook: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "https://hooks.example.com/tocsin",
                 *       "kinds": [
                 *         "status",
                 *         "question",
                 *         "feedback"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Endpoint"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook": "0c9d1f77-5a2e-4f0b-8d6e-1b7a3c5e9f20",
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw2Zt1mXv0H3k="
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        webhook: string;
                        secret: string;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "https://hooks.example.com/tocsin",
                 *       "kinds": [
                 *         "question"
                 *       ]
                 *     }
                 */
                "application/json": {
                    address: string;
                    kinds: ("status" | "question" | "feedback" | "own")[];
                };
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhook: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw2Zt1mXv0H3k=",
                     *       "until": "2026-11-26T10:01:00.000000Z"
                     *     }
                     */
                    "application/json": {
                        secret: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": [
                     *         {
                     *           "id": "2244c6d2-19f6-4a75-9621-7b15b67a4fe5",
                     *           "message": "msg_2244c6d219f64a7596217b15b67a4fe5",
                     *           "m": 17,
                     *           "type": "report.question",
                     *           "subject": "3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71",
                     *           "at": "2026-11-25T10:01:00.000001Z",
                     *           "outcome": "delivered",
                     *           "nextAt": null,
                     *           "attempts": [
                     *             {
                     *               "n": 2,
                     *               "at": "2026-11-25T10:01:05.420Z",
                     *               "tookMs": 84,
                     *               "status": 204,
                     *               "fault": null,
                     *               "askedBy": null
                     *             },
                     *             {
                     *               "n": 1,
                     *               "at": "2026-11-25T10:01:00.310Z",
                     *               "tookMs": 97,
                     *               "status": 503,
                     *               "fault": "status",
                     *               "askedBy": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        deliveries: components["schemas"]["Delivery"][];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "delivery": "2244c6d2-19f6-4a75-9621-7b15b67a4fe5"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        delivery: string;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "delivery": "2244c6d2-19f6-4a75-9621-7b15b67a4fe5"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        delivery: string;
                    };
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
