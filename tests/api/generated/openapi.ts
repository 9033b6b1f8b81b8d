export interface paths {
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a report by our own reference
         * @description What your organisation handed in under a reference of its own: one report, or none. Looked up in the table that is written with the report, so it is there as soon as it was acknowledged.
         */
        get: operations["findReports"];
        put?: never;
        /**
         * File a report
         * @description The same filing, the same rules and the same use case as the form. Names who at the company looked, and when (reviewed); without it a filing is a signal, which goes to nobody until somebody at the company looks. The same filing under the same reference of your own answers 200 with the report that is there. Repeating a request with its Idempotency-Key answers as the first time, with Idempotency-Replayed: true.
         */
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
        /**
         * What became of a report of ours
         * @description Its state as your organisation knows it: questions, feedback, corrections.
         */
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
        /**
         * File up to a thousand reports
         * @description A verdict for each, in order: filed, signal, unchanged, conflict (with the fields that differ) or refused (with the rule, the field and how to mend it). What is wrong with one is that one’s verdict and hinders none of the others. Repeating the request with its Idempotency-Key goes on where it broke off, and makes nothing twice.
         */
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
        /**
         * Begin to send a file of reports
         * @description CSV or JSON Lines, of any length up to 2 GB. Answers with an id; its bytes follow in parts of up to 8 MiB each. Leave the size out where it is not known, and say with the last part that it is the last.
         */
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
        /**
         * How far a file has come
         * @description Its state, and how many rows were filed, taken as signals, unchanged, in conflict or refused: their sum is what was received.
         */
        get: operations["readImport"];
        /**
         * Send the next part of a file
         * @description Raw bytes, from the offset in the address. A part that does not follow on what is here answers 409 with the place to go on from, so that a broken connection costs one part. Content-Digest (sha-256) is checked where it is sent.
         */
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
        /**
         * Take the rows of a file
         * @description With a plan: which column is which field, and what holds where the file says nothing. Without one, as the last time a file with these columns came, or as it is proposed from their names; then the defaults given here stand above. Rows that name nobody who looked at them (reviewed.by, reviewed.at) become signals. The same row again is unchanged, however often the file is sent.
         */
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
        /**
         * Leave the rest of a file
         * @description What was filed stays filed.
         */
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
        /**
         * What became of each row
         * @description One line a row, in the order of the file, as CSV or JSON Lines: verdict, report, rule, field and message. Streamed, at any time.
         */
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
        /**
         * The refused rows, as they stood
         * @description In the columns of the file, with one more that says why. Mended, it is sent as a file of its own.
         */
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
        /**
         * Hand in a XARF report
         * @description A XARF v4 report of the category content, as it is. The type regulated_goods, which we propose, says what is offered; of any other type a substance has to be recognised in its text. It is a signal unless it says who looked (reviewed). The same report_id again is unchanged. The answer says for each field where it went, what was presumed, and what was not taken.
         */
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
        /**
         * Hand in a notice under article 16 of the DSA
         * @description The four elements of a notice: explanation, exact addresses, notifier, good faith. Each address becomes a report of its own. Who gave the notice stays with you. It is a signal unless it says who looked. The answer says for each field where it went.
         */
        post: operations["fileDsaNotice"];
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
        /**
         * What changed since
         * @description Every report of yours that changed since a place in your own stream, as it is now: state, feedback, open questions. Begin without a cursor, keep the one you get, and ask again while more is true, then every few minutes. Nothing is left out. Where reset is true, the place is older than what is kept: read your reports once more, and go on from the cursor you got.
         */
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
        /**
         * What an authority asks of a report
         * @description Each question with the agency that asks, the basis on which it does, and until when. An answer is voluntary unless the basis says otherwise.
         */
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
        /**
         * Answer a question, or refuse with a reason
         * @description The text goes to the agency that asked. With rev it is taken only if nothing changed since that revision.
         */
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
        /**
         * Correct a report
         * @description A new revision for everybody who was given the report; what is left out stays as it was. The text is screened again, and what identifies somebody in it is masked. Says why.
         */
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
        /**
         * Take a report back
         * @description Everybody who was given it learns that it was taken back, and why. What an authority has already made its own stays with it.
         */
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
        /**
         * The signed receipt of a report
         * @description The same bytes as when the report was accepted. How it is verified, byte by byte, stands in docs/guides/receipts.md; the command tocsin verify receipt does it.
         */
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
        /**
         * The keys that receipts are signed with
         * @description Every key there ever was, with the time from which and until which it signs. Needs no key. Keep a copy beside your receipts: with it they verify without us.
         */
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
        /**
         * The list in force, compiled
         * @description For vetted companies: their own programs screen inside their own network, with the command tocsin screen --edition or with the package @tocsin/screening, and nothing leaves it. The ETag is the digest the bytes end with; If-None-Match answers 304 while the list is the same. A reader refuses a format (Tocsin-Bundle-Format) it does not know. Each time the bytes are handed out stands in your history.
         */
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
        /**
         * Where your programs are told of what changes
         * @description Each with how it goes: paused and why, failing since when, how many messages wait. A secret is never read back.
         */
        get: operations["readWebhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description From now on it is told of the kinds that it names. The address begins with https:// and leads to the public Internet, or into a network that the installation allows. Not idempotent: where the answer was lost, remove the webhook or give it a new secret. How to receive stands in docs/guides/webhooks.md.
         */
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
        /**
         * Change the address or the kinds of a webhook
         * @description From the next message on. The secret and what waits stay.
         */
        put: operations["changeWebhook"];
        post?: never;
        /**
         * Remove a webhook
         * @description With all that was sent to it. What waits is not sent.
         */
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
        /**
         * Give a webhook a new secret
         * @description The one before it signs beside it for a day: every message carries both signatures until then.
         */
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
        /**
         * Pause a webhook
         * @description What happens meanwhile is sent when it is resumed.
         */
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
        /**
         * Resume a webhook
         * @description It goes on where it stopped, and what waits is tried at once, under the ids that it had.
         */
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
        /**
         * What was sent to a webhook
         * @description The last hundred messages, newest first, each with its tries: when, with what status, why it failed, and when it is tried again. What is settled is kept for thirty days.
         */
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
        /**
         * Send a test
         * @description A message of the type webhook.test, signed and logged like every other.
         */
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
        /**
         * Send a message again
         * @description Now, whatever became of it before. It keeps its webhook-id.
         */
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
            /**
             * @description What it was when it arrived, whatever happened since.
             * @enum {string}
             */
            arrivedAs: "filed" | "signal";
            reference: string;
            /** Format: date-time */
            at: string;
            /** @description SHA-256 of its leaf in the ledger, in hexadecimal. */
            leafHash: string;
            /** @description The agency that has it now, and why that one. */
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
            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
            externalReference: string | null;
            /** @description True for a test organisation: no officer ever gets it. */
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
            /** @description SHA-256 of its leaf in the ledger, in hexadecimal. */
            leafHash: string;
            /** Format: uuid */
            organisation: string;
            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
            externalReference?: string;
            /**
             * @description True for a test organisation: no officer ever gets it.
             * @enum {boolean}
             */
            test?: true;
            keyId: string;
            signature: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description What was refused, why, and what can be done. */
            detail: string;
            instance: string;
            /** @enum {string} */
            code: "invalid" | "not_signed_in" | "second_factor_required" | "fresh_code_required" | "not_your_duty" | "not_vetted" | "cross_site" | "demo_only" | "network_not_allowed" | "not_found" | "already_acknowledged" | "already_shared" | "changed_meanwhile" | "not_now" | "external_reference_conflict" | "draft_changed_elsewhere" | "too_large" | "type_not_accepted" | "import_not_ready" | "upload_out_of_place" | "upload_damaged" | "file_not_read" | "plan_incomplete" | "outside_audience" | "label_forbids_sharing" | "red_not_possible" | "identities_not_granted" | "nothing_to_recall" | "basis_required" | "rule_broken" | "idempotency_key_missing" | "idempotency_key_reused" | "same_person" | "too_many" | "quota_reached" | "throttled" | "sample_not_judged" | "sample_not_held" | "unavailable" | "read_only" | "fault";
            /** @description What is wrong: the field by its path, the rule by its number, and the sentence. */
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
                /** @description The substance in the words of the offer. */
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
            /**
             * @description What the text itself is. Everything but an offer is out of scope and refused.
             * @enum {string}
             */
            context: "offer" | "harm_reduction" | "treatment" | "news" | "academic" | "patient";
            /**
             * @description The scale that the offer shows. Personal use is refused: it goes to your own policy, or to health.
             * @enum {string}
             */
            scale: "commercial" | "unclear" | "personal_use";
            /** @description Where a minor is involved it is refused here: other channels are there for it. */
            minorInvolved: boolean;
            /** @enum {string} */
            urgency: "routine" | "priority" | "life_threat";
            /** @description Codes of the checklist, at least one of them for the suspicion. Codes with X speak against it. */
            indicators: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
            reason: string;
            /** @description That it is handed in in good faith; without it nothing is taken. */
            goodFaith: boolean;
            /**
             * @description On what ground it is disclosed.
             * @enum {string}
             */
            basis: "voluntary" | "order" | "emergency" | "mutual_legal_assistance";
            /** @description Whom it may travel to: your own country, the countries you list, or all governments that take part. */
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
            /**
             * @description TLP 2.0, where it should be stricter than the audience comes with.
             * @enum {string}
             */
            label?: "TLP:CLEAR" | "TLP:GREEN" | "TLP:AMBER" | "TLP:AMBER+STRICT" | "TLP:RED";
            /** @description What identifies a person. Kept apart and closed; masked wherever it stands in the text. */
            identities: {
                /** @enum {string} */
                kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                value: string;
            }[];
            /** @description Runs of title or text that identify somebody, in UTF-16 units. From a program both are searched as well. */
            marked: {
                /** @enum {string} */
                field: "title" | "text";
                /** @enum {string} */
                kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                start: number;
                end: number;
            }[];
            /** @description The countries whose leading agency may open what identifies somebody, and on what ground. Empty: nobody. */
            mayOpen: {
                countries: string[];
                /** @description On what ground it is disclosed. */
                basis: string;
            };
            /** @description Files that were sealed before. Without any, captureUnavailable says why. */
            evidence: {
                /** Format: uuid */
                id: string;
                showsNobody: boolean;
            }[];
            /** @description Why no capture was sealed. */
            captureUnavailable?: string;
            /** @description Who at your organisation looked, by a name of your own, and when. Without it the filing is a signal. */
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
            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
            externalReference?: string;
        };
        Report: {
            /** Format: uuid */
            id: string;
            /** @description The revision, which every change raises. Sent along, it makes sure that nothing changed since it was read. */
            rev: number;
            view: {
                reference: string;
                /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                externalReference: string | null;
                /** @enum {string} */
                state: "draft" | "signal" | "set_aside" | "lapsed" | "filed" | "in_progress" | "question_open" | "retracted" | "closed";
                /** Format: date-time */
                filedAt: string;
                /** @description SHA-256 of its leaf in the ledger, in hexadecimal. */
                leafHash: string;
                title: string;
                /**
                 * @description TLP 2.0, where it should be stricter than the audience comes with.
                 * @enum {string}
                 */
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
            /** @description True when nothing more will be said about it, whatever became of it. */
            saysNothingMore: boolean;
        };
        Question: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisation: string;
            type: string;
            text: string | null;
            /**
             * @description On what ground it is disclosed.
             * @enum {string}
             */
            basis: "voluntary" | "order" | "emergency" | "mutual_legal_assistance";
            /** Format: date-time */
            at: string;
            /**
             * Format: date-time
             * @description Until when an answer is hoped for, or due where the basis says so.
             */
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
            /** @description How many came: the sum of the five counts, always. */
            received: number;
            counts: {
                filed: number;
                signal: number;
                unchanged: number;
                conflict: number;
                refused: number;
            };
            /** @description One for each that came, in order. */
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
            /** @description The fields that are not as they were. */
            difference: string[];
        } | {
            /** @enum {string} */
            verdict: "refused";
            /** @description What is wrong: the field by its path, the rule by its number, and the sentence. */
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
                    /** @description The substance in the words of the offer. */
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
                /**
                 * @description What the text itself is. Everything but an offer is out of scope and refused.
                 * @enum {string}
                 */
                context: "offer" | "harm_reduction" | "treatment" | "news" | "academic" | "patient";
                /**
                 * @description The scale that the offer shows. Personal use is refused: it goes to your own policy, or to health.
                 * @enum {string}
                 */
                scale: "commercial" | "unclear" | "personal_use";
                /** @description Where a minor is involved it is refused here: other channels are there for it. */
                minorInvolved: boolean;
                /** @enum {string} */
                urgency: "routine" | "priority" | "life_threat";
                /** @description Codes of the checklist, at least one of them for the suspicion. Codes with X speak against it. */
                indicators: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
                reason: string;
                /** @description That it is handed in in good faith; without it nothing is taken. */
                goodFaith: boolean;
                /**
                 * @description On what ground it is disclosed.
                 * @enum {string}
                 */
                basis: "voluntary" | "order" | "emergency" | "mutual_legal_assistance";
                /** @description Whom it may travel to: your own country, the countries you list, or all governments that take part. */
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
                /**
                 * @description TLP 2.0, where it should be stricter than the audience comes with.
                 * @enum {string}
                 */
                label?: "TLP:CLEAR" | "TLP:GREEN" | "TLP:AMBER" | "TLP:AMBER+STRICT" | "TLP:RED";
                /** @description What identifies a person. Kept apart and closed; masked wherever it stands in the text. */
                identities: {
                    /** @enum {string} */
                    kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                    value: string;
                }[];
                /** @description Runs of title or text that identify somebody, in UTF-16 units. From a program both are searched as well. */
                marked: {
                    /** @enum {string} */
                    field: "title" | "text";
                    /** @enum {string} */
                    kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                    start: number;
                    end: number;
                }[];
                /** @description The countries whose leading agency may open what identifies somebody, and on what ground. Empty: nobody. */
                mayOpen: {
                    countries: string[];
                    /** @description On what ground it is disclosed. */
                    basis: string;
                };
                /** @description Files that were sealed before. Without any, captureUnavailable says why. */
                evidence: {
                    /** Format: uuid */
                    id: string;
                    showsNobody: boolean;
                }[];
                /** @description Why no capture was sealed. */
                captureUnavailable?: string;
                /** @description Who at your organisation looked, by a name of your own, and when. Without it the filing is a signal. */
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
                /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
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
                /** @description How many came: the sum of the five counts, always. */
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
            /** @description How many came: the sum of the five counts, always. */
            received: number;
            counts: {
                filed: number;
                signal: number;
                unchanged: number;
                conflict: number;
                refused: number;
            };
            /** @description One for each that came, in order. */
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
            /** @description Files that were sealed before. Without any, captureUnavailable says why. */
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
            /** @description Codes of the checklist, at least one of them for the suspicion. Codes with X speak against it. */
            indicators?: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
            seller?: {
                /** @enum {string} */
                kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                value: string;
            }[];
            /** @description Who at your organisation looked, by a name of your own, and when. Without it the filing is a signal. */
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
                /** @description Codes of the checklist, at least one of them for the suspicion. Codes with X speak against it. */
                indicators?: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
                seller?: {
                    /** @enum {string} */
                    kind: "name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url";
                    value: string;
                }[];
                /** @description Who at your organisation looked, by a name of your own, and when. Without it the filing is a signal. */
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
        Change: {
            /** Format: uuid */
            id: string;
            /** @description The revision, which every change raises. Sent along, it makes sure that nothing changed since it was read. */
            rev: number;
            reference: string;
            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
            externalReference: string | null;
            /** @enum {string} */
            state: "draft" | "signal" | "set_aside" | "lapsed" | "filed" | "in_progress" | "question_open" | "retracted" | "closed";
            /** @description True when nothing more will be said about it, whatever became of it. */
            saysNothingMore: boolean;
            feedback: components["schemas"]["Feedback"];
            questionsOpen: number;
        };
        Acted: {
            /** Format: uuid */
            id: string;
            /** @description The revision, which every change raises. Sent along, it makes sure that nothing changed since it was read. */
            rev: number;
        };
        Answer: {
            /** @enum {string} */
            outcome: "fulfilled" | "partial" | "refused" | "no_data";
            text: string;
            /**
             * @description On what ground it is disclosed.
             * @enum {string}
             */
            basis?: "voluntary" | "order" | "emergency" | "mutual_legal_assistance";
            categories?: ("name" | "handle" | "phone" | "email" | "wallet" | "address" | "account" | "tracking" | "url" | "file")[];
            holdsRecipe?: boolean;
            /** @description The revision, which every change raises. Sent along, it makes sure that nothing changed since it was read. */
            rev?: number;
        };
        Correction: {
            title?: string;
            text?: string;
            price?: string;
            quantity?: string;
            /** @description Codes of the checklist, at least one of them for the suspicion. Codes with X speak against it. */
            indicators?: ("P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P16" | "L01" | "L02" | "L03" | "L04" | "L05" | "L06" | "L07" | "L08" | "L09" | "L10" | "M01" | "M02" | "M03" | "M04" | "M05" | "V01" | "V02" | "V03" | "V04" | "V05" | "V06" | "V07" | "V08" | "V09" | "V10" | "E01" | "E02" | "E03" | "E04" | "E05" | "E06" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07")[];
            reason?: string;
            why: string;
            /** @description The revision, which every change raises. Sent along, it makes sure that nothing changed since it was read. */
            rev?: number;
        };
        Retraction: {
            reason: string;
            /** @description The revision, which every change raises. Sent along, it makes sure that nothing changed since it was read. */
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
            /** @description The report, or an empty list */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Filed, and durable before this was said */
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
            /** @description Filed, and durable before this was said */
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
            /** @description Filed, and durable before this was said */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_acknowledged, already_shared, changed_meanwhile, not_now, external_reference_conflict, draft_changed_elsewhere, import_not_ready, upload_out_of_place, sample_not_judged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The report as its company sees it */
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
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description What became of each; everything accepted was durable before this was said */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Where the file has come to */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The file as its company sees it */
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
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Where the file has come to */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_acknowledged, already_shared, changed_meanwhile, not_now, external_reference_conflict, draft_changed_elsewhere, import_not_ready, upload_out_of_place, sample_not_judged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
                            field: "externalReference" | "listing.title" | "listing.text" | "listing.url" | "listing.reference" | "listing.platform" | "listing.type" | "listing.price" | "listing.quantity" | "listing.substanceAsWritten" | "listing.sellerLocated" | "listing.shipsFrom" | "listing.shipsTo" | "listing.observedAt" | "type" | "context" | "scale" | "minorInvolved" | "urgency" | "indicators" | "reason" | "goodFaith" | "basis" | "audience" | "label" | "mayOpen.countries" | "mayOpen.basis" | "captureUnavailable" | "particulars.orderedAt" | "particulars.quantity" | "particulars.unusual" | "particulars.mode" | "particulars.carrier" | "particulars.declaredGoods" | "particulars.weight" | "particulars.declaredValue" | "particulars.hs" | "particulars.transit" | "particulars.concealment" | "particulars.stopped" | "particulars.method" | "particulars.processor" | "particulars.asset" | "particulars.amount" | "particulars.madeAt" | "particulars.beneficiaryCountry" | "particulars.since" | "particulars.listingsSeen" | "particulars.otherAccounts" | "particulars.name" | "particulars.registrar" | "particulars.registrarCountry" | "particulars.registeredAt" | "particulars.nameservers" | "particulars.what" | "particulars.model" | "particulars.imprint" | "sellerNotice.state" | "sellerNotice.until" | "sellerNotice.order" | "reviewed.by" | "reviewed.at" | "seller.name" | "seller.handle" | "seller.phone" | "seller.email" | "seller.wallet" | "seller.address" | "seller.account" | "seller.tracking" | "seller.url";
                        }[];
                        defaults: {
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            externalReference?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.title"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.text"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.url"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.reference"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.platform"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.type"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.price"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.quantity"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.substanceAsWritten"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.sellerLocated"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.shipsFrom"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.shipsTo"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "listing.observedAt"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            type?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            context?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            scale?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            minorInvolved?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            urgency?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            indicators?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            reason?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            goodFaith?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            basis?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            audience?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            label?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "mayOpen.countries"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "mayOpen.basis"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            captureUnavailable?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.orderedAt"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.quantity"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.unusual"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.mode"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.carrier"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.declaredGoods"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.weight"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.declaredValue"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.hs"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.transit"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.concealment"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.stopped"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.method"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.processor"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.asset"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.amount"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.madeAt"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.beneficiaryCountry"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.since"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.listingsSeen"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.otherAccounts"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.name"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.registrar"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.registrarCountry"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.registeredAt"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.nameservers"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.what"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.model"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "particulars.imprint"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "sellerNotice.state"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "sellerNotice.until"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "sellerNotice.order"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "reviewed.by"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "reviewed.at"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.name"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.handle"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.phone"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.email"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.wallet"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.address"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.account"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.tracking"?: string;
                            /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                            "seller.url"?: string;
                        };
                        /** @enum {string} */
                        dates: "day_first" | "month_first";
                        /** @enum {string} */
                        encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                        everyRowLookedAt: boolean;
                    };
                    defaults?: {
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        externalReference?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.title"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.text"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.url"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.reference"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.platform"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.type"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.price"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.quantity"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.substanceAsWritten"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.sellerLocated"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.shipsFrom"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.shipsTo"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "listing.observedAt"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        type?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        context?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        scale?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        minorInvolved?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        urgency?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        indicators?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        reason?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        goodFaith?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        basis?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        audience?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        label?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "mayOpen.countries"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "mayOpen.basis"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        captureUnavailable?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.orderedAt"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.quantity"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.unusual"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.mode"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.carrier"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.declaredGoods"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.weight"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.declaredValue"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.hs"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.transit"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.concealment"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.stopped"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.method"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.processor"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.asset"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.amount"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.madeAt"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.beneficiaryCountry"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.since"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.listingsSeen"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.otherAccounts"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.name"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.registrar"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.registrarCountry"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.registeredAt"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.nameservers"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.what"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.model"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "particulars.imprint"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "sellerNotice.state"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "sellerNotice.until"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "sellerNotice.order"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "reviewed.by"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "reviewed.at"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.name"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.handle"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.phone"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.email"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.wallet"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.address"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.account"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.tracking"?: string;
                        /** @description What you call it yourselves. The same filing under it again is unchanged, another one is a conflict. */
                        "seller.url"?: string;
                    };
                    /** @default false */
                    remember?: boolean;
                };
            };
        };
        responses: {
            /** @description The file as its company sees it */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_acknowledged, already_shared, changed_meanwhile, not_now, external_reference_conflict, draft_changed_elsewhere, import_not_ready, upload_out_of_place, sample_not_judged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The file as its company sees it */
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
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_acknowledged, already_shared, changed_meanwhile, not_now, external_reference_conflict, draft_changed_elsewhere, import_not_ready, upload_out_of_place, sample_not_judged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The result file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                };
            };
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The refused rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_acknowledged, already_shared, changed_meanwhile, not_now, external_reference_conflict, draft_changed_elsewhere, import_not_ready, upload_out_of_place, sample_not_judged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
                 *       "description": "Offers PMK ethyl glycidate by the kilogram.",
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
            /** @description The verdict, and where each field went */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description A verdict for each address, and where each field went */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The reports that changed, and where to go on from */
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
                        /** @description A place in your own stream. Keep it as it is. */
                        cursor: string;
                        /** @description True where the place is older than what is kept: read your reports once more. */
                        reset: boolean;
                        /** @description True where more has changed than fits: ask again at once. */
                        more: boolean;
                        changes: components["schemas"]["Change"][];
                    };
                };
            };
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The questions, answered or not, and the revision they were read at */
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
                        /** @description The revision, which every change raises. Sent along, it makes sure that nothing changed since it was read. */
                        rev: number;
                        questions: components["schemas"]["Question"][];
                    };
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Taken */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_acknowledged, already_shared, changed_meanwhile, not_now, external_reference_conflict, draft_changed_elsewhere, import_not_ready, upload_out_of_place, sample_not_judged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Corrected */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_acknowledged, already_shared, changed_meanwhile, not_now, external_reference_conflict, draft_changed_elsewhere, import_not_ready, upload_out_of_place, sample_not_judged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Taken back */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_acknowledged, already_shared, changed_meanwhile, not_now, external_reference_conflict, draft_changed_elsewhere, import_not_ready, upload_out_of_place, sample_not_judged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description upload_damaged, file_not_read, plan_incomplete, outside_audience, label_forbids_sharing, red_not_possible, identities_not_granted, nothing_to_recall, basis_required, rule_broken, idempotency_key_reused, sample_not_held */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The receipt */
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
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The public keys */
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
            /** @description too_many, quota_reached, throttled */
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
            /** @description The bundle, whole */
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
            /** @description You have these bytes already */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description The webhooks of your organisation */
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
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            header?: never;
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
            /** @description Made; the secret is shown this once */
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
                        /** @description whsec_..., shown this once */
                        secret: string;
                    };
                };
            };
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret, shown this once, and until when the one before it signs */
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
                        /** @description whsec_..., shown this once */
                        secret: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description Messages and what became of them */
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
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description It is on its way: its log says what became of it */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
            /** @description It is on its way: its log says what became of it */
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
            /** @description invalid, idempotency_key_missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_signed_in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description second_factor_required, fresh_code_required, not_your_duty, not_vetted, cross_site, demo_only, network_not_allowed, same_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too_many, quota_reached, throttled */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable, read_only */
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
