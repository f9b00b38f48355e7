package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A hire as an example tells of it: permanent, full time, new, found by the municipality, attested; then what differs. */
record Hired(Hire hire) {

    static Hired from(String day) {
        return from(LocalDate.parse(day));
    }

    static Hired from(LocalDate day) {
        return new Hired(new Hire(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                Hire.Form.PERMANENT,
                day,
                Optional.empty(),
                new BigDecimal("100"),
                Optional.empty(),
                "municipality",
                true,
                true,
                false));
    }

    Hired as(Hire.Form form) {
        return with(
                form, hire.plannedEnd(), hire.extent(), hire.end(), hire.channel(), hire.newHire(), hire.attested());
    }

    Hired planned(LocalDate end) {
        return with(
                hire.form(),
                Optional.of(end),
                hire.extent(),
                hire.end(),
                hire.channel(),
                hire.newHire(),
                hire.attested());
    }

    Hired planned(String end) {
        return planned(LocalDate.parse(end));
    }

    Hired percent(String extent) {
        return with(
                hire.form(),
                hire.plannedEnd(),
                new BigDecimal(extent),
                hire.end(),
                hire.channel(),
                hire.newHire(),
                hire.attested());
    }

    Hired ended(LocalDate day, Hire.Cause cause) {
        return with(
                hire.form(),
                hire.plannedEnd(),
                hire.extent(),
                Optional.of(new Hire.End(day, cause)),
                hire.channel(),
                hire.newHire(),
                hire.attested());
    }

    Hired ended(String day, Hire.Cause cause) {
        return ended(LocalDate.parse(day), cause);
    }

    Hired foundBy(String channel) {
        return with(
                hire.form(), hire.plannedEnd(), hire.extent(), hire.end(), channel, hire.newHire(), hire.attested());
    }

    Hired thereBefore() {
        return with(hire.form(), hire.plannedEnd(), hire.extent(), hire.end(), hire.channel(), false, hire.attested());
    }

    Hired notAttested() {
        return with(hire.form(), hire.plannedEnd(), hire.extent(), hire.end(), hire.channel(), hire.newHire(), false);
    }

    private Hired with(
            Hire.Form form,
            Optional<LocalDate> plannedEnd,
            BigDecimal extent,
            Optional<Hire.End> end,
            String channel,
            boolean newHire,
            boolean attested) {
        return new Hired(new Hire(
                hire.id(),
                hire.obligation(),
                hire.number(),
                form,
                hire.startsOn(),
                plannedEnd,
                extent,
                end,
                channel,
                newHire,
                attested,
                hire.subcontractor()));
    }
}
