package org.stegvis.obligation;

import java.util.Optional;
import java.util.UUID;

/**
 * Who sends something in.
 *
 * @param contact the contact whose link was used; empty if an officer enters what came on paper
 * @param officer the user id of the officer who enters it; empty if the supplier sends it
 */
public record SupplierSender(Optional<UUID> contact, String officer) {

    /** The supplier itself, by this contact. */
    public static SupplierSender contact(UUID contact) {
        return new SupplierSender(Optional.of(contact), "");
    }

    /** An officer, for the supplier. */
    public static SupplierSender officer(String user) {
        return new SupplierSender(Optional.empty(), user);
    }
}
