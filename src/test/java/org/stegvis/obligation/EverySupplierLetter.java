package org.stegvis.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stegvis.letter.Letter;
import org.stegvis.platform.language.Language;

/** A letter of every kind about an obligation, with everything that can be put in put in. */
public final class EverySupplierLetter {

    private static final Letter.Sum SUM = new Letter.Sum(new BigDecimal("40000"), Currency.getInstance("SEK"));

    private static final String ADDRESS = "https://stegvis.example.org";

    private EverySupplierLetter() {}

    /** The kinds: those to suppliers, and those to officers. */
    public static Stream<String> kinds() {
        return Stream.concat(
                Arrays.stream(SupplierLetterKind.values()).map(SupplierLetterKind::code),
                Arrays.stream(OfficersLetterKind.values()).map(OfficersLetterKind::code));
    }

    /** The letter of this kind; empty if it is none about an obligation. */
    public static Optional<Letter> of(String kind, Language language) {
        return SupplierLetterKind.ofCode(kind)
                .map(letter -> toSupplier(letter, language))
                .or(() -> OfficersLetterKind.ofCode(kind).map(letter -> toOfficer(letter, language)));
    }

    private static Letter toSupplier(SupplierLetterKind kind, Language language) {
        return new Letter(
                "2027-0012",
                kind.code(),
                "step",
                "contact",
                "someone@example.org",
                language,
                "Städning av skolor",
                ADDRESS + "/supplier/" + Letter.SECRET,
                facts(kind.facts(), word(kind), text(kind), "Exempelkommunen", LocalDate.of(2027, 7, 4)),
                Optional.empty(),
                Optional.of(new Letter.Personal("Exempelkommunen", "secret")));
    }

    private static Letter toOfficer(OfficersLetterKind kind, Language language) {
        return new Letter(
                "2027-0012",
                kind.code(),
                "step",
                "officer",
                "officer@example.org",
                language,
                "Städning av skolor",
                ADDRESS + "/obligations/2027-0012",
                facts(kind.facts(), ObligationWords.due("needs-profile"), "", "Exempelstäd AB"),
                Optional.empty());
    }

    private static Letter.Word word(SupplierLetterKind kind) {
        return switch (kind) {
            case BONUS_DECIDED -> ObligationWords.bonus(true);
            case SANCTION_DECIDED -> new Letter.Word(DefectWords.PENALTY_OF, List.of(SUM));
            case OBLIGATION_ENDED -> ObligationWords.outcome("MET_BY_75_RULE");
            default -> ObligationWords.yours("report");
        };
    }

    private static String text(SupplierLetterKind kind) {
        return switch (kind) {
            case CERTIFICATE_DUE -> "3";
            default -> "As somebody wrote it.\nIt has two lines.";
        };
    }

    private static List<Object> facts(List<LetterFact> needed, Letter.Word word, String text, Object... first) {
        List<Object> facts = new ArrayList<>(Arrays.asList(first));
        LocalDate day = LocalDate.of(2027, 4, 5);
        for (LetterFact fact : needed) {
            facts.add(
                    switch (fact) {
                        case DAY -> day;
                        case WORD -> word;
                        case TEXT -> text;
                        case SUM -> SUM;
                    });
            day = day.plusDays(10);
        }
        return facts;
    }
}
