package org.stegvis.obligation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.SmallCount;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.SupplierCopy;
import org.stegvis.obligation.SupplierSender;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.language.Language;

/**
 * Where the pages of a supplier are read: by the supplier behind its link, or by an officer who enters what came on paper.
 *
 * @param root the address under which the pages stand, without a slash at its end
 * @param language in which they are read
 * @param chosen the language that the reader chose instead of her own
 */
record SupplierDesk(
        Obligation obligation, String root, Language language, Optional<Language> chosen, SupplierSender sender) {

    /** The address of a page, in the language that was chosen. */
    String address(String... parts) {
        StringBuilder address = new StringBuilder(root);
        for (String part : parts) {
            if (!part.isEmpty()) {
                address.append('/').append(part);
            }
        }
        chosen.ifPresent(other -> address.append("?language=").append(other.code()));
        return address.toString();
    }

    /** The same address with one more parameter. */
    String address(Parameter parameter, String... parts) {
        String address = address(parts);
        return address + (address.contains("?") ? "&" : "?") + parameter.name() + "=" + parameter.value();
    }

    /** A parameter of an address. */
    record Parameter(String name, String value) {}

    /** Whether an officer enters it for the supplier. */
    boolean isOfficers() {
        return !sender.officer().isEmpty();
    }

    /** What was typed before, as this reader may see it: an officer is not told fewer than five people by sex. */
    Map<String, String> shown(Map<String, String> typed) {
        return isOfficers() ? SmallCount.withoutSmallTyped(typed) : typed;
    }

    /** The copy of what was sent in, as this reader may see it. */
    List<Fact> copy(SupplierCopy copies, Submission sent) {
        return isOfficers() ? copies.linesForBuyer(sent, language) : copies.lines(sent, language);
    }
}
