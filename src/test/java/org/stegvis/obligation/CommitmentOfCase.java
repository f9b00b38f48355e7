package org.stegvis.obligation;

import org.stegvis.contract.ContractSigned;
import org.stegvis.party.Contact;

/** A commitment from a contract, with the one contact of its supplier, without any process. */
record CommitmentOfCase(Obligation obligation, Contact contact) {

    /** From the ordinary contract in the case with this number. */
    static CommitmentOfCase begin(
            Obligations obligations,
            org.stegvis.party.Organisations organisations,
            ContractSigned signed,
            String caseNumber) {
        Obligation begun = obligations.begin(new ContractSigned(
                caseNumber,
                signed.title(),
                signed.buyer(),
                signed.country(),
                signed.currency(),
                signed.supplier(),
                signed.contact(),
                signed.contract(),
                signed.terms()));
        return new CommitmentOfCase(
                begun, organisations.contactInUse(signed.contact()).orElseThrow());
    }
}
